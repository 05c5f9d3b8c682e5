namespace ConseillerNumerique.Organization.Places.OpenData;

/// <summary>A field of the standard.</summary>
/// <param name="Name">As the standard spells it.</param>
/// <param name="Read">Its values; none when nothing is known, one unless it is a list.</param>
internal sealed record OpenField(string Name, Func<OpenRow, IReadOnlyList<string>> Read)
{
    /// <summary>An array in JSON, parted by « | » in CSV.</summary>
    public bool IsList { get; init; }

    public bool IsNumber { get; init; }

    /// <summary>Written by people: a spreadsheet must not take it for a formula.</summary>
    public bool AreWords { get; init; }
}
