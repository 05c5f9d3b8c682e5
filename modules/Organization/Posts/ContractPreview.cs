using System.Globalization;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>What a change of contract would do, in words that an administrator confirms.</summary>
internal sealed record ContractPreview
{
    /// <summary>One, or two when the contract goes from one advisor to another.</summary>
    public required IReadOnlyList<AdvisorPreview> Advisors { get; init; }

    public required IReadOnlyDictionary<Guid, string> EmployerNames { get; init; }

    public bool MovesNothing => Advisors.All(advisor => advisor.Moves.Count == 0);

    public bool IsEmpty => Advisors.All(advisor => advisor.IsEmpty);

    /// <summary>Sent back with the confirmation: when something else would move meanwhile, the new preview is shown first.</summary>
    public string Fingerprint => string.Join(';', Advisors.Select(advisor => string.Create(
        CultureInfo.InvariantCulture,
        $"{advisor.AdvisorId:N}:{advisor.LosingTheirContract}:{string.Join(',', advisor.Moves.Select(Short))}")));

    /// <summary>One sentence per line.</summary>
    public IEnumerable<string> Lines() => Advisors.SelectMany(advisor => advisor.Moves
        .Select(move => $"{Activities(move.Activities)} de {advisor.Name} {Go(move.Activities)} de «\u00A0{NameOf(move.FromEmployerId)}\u00A0» à "
            + $"«\u00A0{NameOf(move.ToEmployerId)}\u00A0», {new Period(move.FirstDay, move.LastDay).Label}.")
        .Concat(advisor.LosingTheirContract > 0
            ? [$"{Activities(advisor.LosingTheirContract)} de {advisor.Name} {Lose(advisor.LosingTheirContract)}."]
            : []));

    public static string Activities(int count) => count == 1 ? "1 activité" : $"{FrenchNumbers.Integer(count)} activités";

    private static string Go(int count) => count == 1 ? "passe" : "passent";

    private static string Lose(int count) =>
        count == 1 ? "n’aura plus de contrat\u00A0: elle garde sa structure actuelle" : "n’auront plus de contrat\u00A0: elles gardent leur structure actuelle";

    private static string Short(ContractMove move) => string.Create(
        CultureInfo.InvariantCulture, $"{move.FromEmployerId:N}>{move.ToEmployerId:N}={move.Activities}");

    private string NameOf(Guid employerId) => EmployerNames.GetValueOrDefault(employerId, "structure supprimée");
}
