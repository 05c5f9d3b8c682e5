namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>One of the values offered by a list, by chips or by tiles.</summary>
/// <param name="Value">What the form sends; empty for « none of these ».</param>
/// <param name="Label">What people read.</param>
public sealed record Choice(string Value, string Label)
{
    /// <summary>An example in small letters under the label; tiles only.</summary>
    public string? Hint { get; init; }

    /// <summary>A name of src/Assets/icons.json; tiles only.</summary>
    public string? Icon { get; init; }

    /// <summary>Neighbours with the same group stand under its name; lists and tiles.</summary>
    public string? Group { get; init; }

    /// <summary>
    /// The <c>data-revealed</c> of the blocks shown only while this is chosen; theme.css lists the names.
    /// </summary>
    public string? Reveals { get; init; }
}
