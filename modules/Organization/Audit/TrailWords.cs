using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>What the actions of all modules are called.</summary>
internal sealed class TrailWords(IEnumerable<AuditedAction> actions)
{
    private readonly Dictionary<string, string> _labels = actions.ToDictionary(action => action.Code, action => action.Label);

    /// <summary>For a filter, by label.</summary>
    public IReadOnlyList<Choice> Choices { get; } =
        [.. actions.OrderBy(action => action.Label, StringComparer.CurrentCulture).Select(action => new Choice(action.Code, action.Label))];

    public bool Knows(string code) => _labels.ContainsKey(code);

    /// <summary>An action that is audited no more keeps its code.</summary>
    public string LabelOf(string code) => _labels.GetValueOrDefault(code, code);

    public static string ActorOf(TrailRow row) => row.InPlaceOf is { } other
        ? $"{row.Actor}, à la place de {other}"
        : row.Actor ?? "Espace Coop, ou une personne qui n’était pas connectée";
}
