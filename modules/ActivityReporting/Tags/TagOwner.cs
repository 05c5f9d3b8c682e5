using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>Whose a tag is: an advisor's, a team's, a département's or everybody's. One value of a form, and two columns.</summary>
/// <param name="Scope">The kind of owner.</param>
/// <param name="Key">The advisor's or the team's id, the département's code; empty for everybody.</param>
internal sealed record TagOwner(TagScope Scope, string Key)
{
    public const int MaxKeyLength = 36;

    public static TagOwner National { get; } = new(TagScope.National, "");

    /// <summary>What a form sends.</summary>
    public string Value => Key.Length == 0 ? Scope.ToString() : $"{Scope}:{Key}";

    public Guid? TeamId => Scope == TagScope.Team ? Guid.Parse(Key) : null;

    public static TagOwner Advisor(Guid id) => new(TagScope.Personal, id.ToString());

    public static TagOwner Team(Guid id) => new(TagScope.Team, id.ToString());

    public static TagOwner Departement(string code) => new(TagScope.Departement, code);

    /// <returns>Null for what names no owner.</returns>
    public static TagOwner? Parse(string? value)
    {
        var parts = (value ?? "").Split(':', 2);
        return (parts[0], parts.ElementAtOrDefault(1) ?? "") switch
        {
            (nameof(TagScope.Personal), var key) when Guid.TryParse(key, out var id) => Advisor(id),
            (nameof(TagScope.Team), var key) when Guid.TryParse(key, out var id) => Team(id),
            (nameof(TagScope.Departement), var code) when Territory.IsWellFormed(TerritoryKind.Departement, code) => Departement(code),
            (nameof(TagScope.National), "") => National,
            _ => null,
        };
    }
}
