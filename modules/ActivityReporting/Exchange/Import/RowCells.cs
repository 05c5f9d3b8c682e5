using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Imports;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>The cells of one row by the names of their columns. What cannot be read is noted and taken as empty.</summary>
/// <param name="columns">Of the file.</param>
/// <param name="row">As read.</param>
/// <param name="from1904">How the file counts days.</param>
internal sealed class RowCells(ColumnMap columns, TableRow row, bool from1904)
{
    private const int MaxQuoted = 60;

    /// <summary>Names are few: folding them for each cell would be most of the work.</summary>
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> Folded = new();

    public int Number => row.Number;

    /// <summary>French sentences: what to correct.</summary>
    public List<string> Refusals { get; } = [];

    /// <summary>French sentences: what is taken otherwise than it stands.</summary>
    public List<string> Reserves { get; } = [];

    public bool HasColumn(string name) => columns.Has(name);

    public string? Text(string name) => At(name) switch
    {
        string text => text.Trim() is { Length: > 0 } trimmed ? trimmed : null,
        double number => number.ToString("0.###############", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        CellError error => Refuse<string>(name, error == CellError.FormulaWithoutValue
            ? "la formule n’a pas de résultat enregistré\u00A0; remplacez-la par sa valeur"
            : "la cellule est en erreur"),
        _ => null,
    };

    /// <summary>The first of these columns that is there.</summary>
    public string? Text(params IReadOnlyList<string> names) => names.FirstOrDefault(columns.Has) is { } name ? Text(name) : null;

    /// <summary>A whole number, 0 or more.</summary>
    public int? Count(string name) => At(name) switch
    {
        null => null,
        double number when number is >= 0 and <= int.MaxValue && double.IsInteger(number) => (int)number,
        string text when int.TryParse(Compact(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        string text when string.IsNullOrWhiteSpace(text) => null,
        _ => Text(name) is { } other ? RefuseNumber(name, other) : null,
    };

    public DateOnly? Day(string name) =>
        At(name) is not { } cell ? null
        : DayReading.Read(cell, from1904) ?? (Text(name) is { } other ? RefuseDay(name, other) : null);

    public Guid? Id(string name) =>
        Text(name) is not { } text ? null
        : Guid.TryParse(text, out var id) && id != Guid.Empty ? id
        : RefuseId(name, text);

    public IReadOnlyList<Guid> Ids(string name) =>
        [.. Parts(Text(name)).Select(part => Guid.TryParse(part, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)];

    /// <summary>By its label; an unknown one is refused, an empty cell is null.</summary>
    public TEnum? One<TEnum>(params IReadOnlyList<string> names)
        where TEnum : struct, Enum
    {
        if (Text(names) is not { } label)
        {
            return null;
        }

        if (FoldedLabels<TEnum>.Find(label) is { } found)
        {
            return found;
        }

        Refusals.Add($"«\u00A0{names[0]}\u00A0»\u00A0: «\u00A0{Cut(label)}\u00A0» n’est pas dans la liste.");
        return null;
    }

    /// <summary>By their labels, one under the other or after a comma; unknown ones are left out, with a reserve.</summary>
    public EnumSet<TEnum> Several<TEnum>(params IReadOnlyList<string> names)
        where TEnum : struct, Enum
    {
        List<TEnum> found = [];
        foreach (var label in Parts(Text(names)))
        {
            if (FoldedLabels<TEnum>.Find(label) is { } value)
            {
                found.Add(value);
            }
            else
            {
                Reserves.Add($"«\u00A0{names[0]}\u00A0»\u00A0: «\u00A0{Cut(label)}\u00A0» n’est pas dans la liste et n’est pas repris.");
            }
        }

        return EnumSet<TEnum>.Of(found);
    }

    /// <summary>« 2/3 »; where a spreadsheet made a day of it, its day and month.</summary>
    public (int Part, int Whole)? Fraction(string name) => At(name) switch
    {
        DateTime day => (day.Day, day.Month),
        double number when double.IsInteger(number) && number is > 0 and < int.MaxValue => ((int)number, (int)number),
        string text when text.Split('/') is [var part, var whole] && int.TryParse(part, out var first) && int.TryParse(whole, out var second) => (first, second),
        string text when int.TryParse(text, out var only) => (only, only),
        _ => null,
    };

    private object? At(string name) => row.At(columns.PlaceOf(Folded.GetOrAdd(name, SearchText.Fold)));

    private int? RefuseNumber(string name, string text)
    {
        Refuse<object>(name, $"«\u00A0{Cut(text)}\u00A0» n’est pas un nombre entier");
        return null;
    }

    private DateOnly? RefuseDay(string name, string text)
    {
        Refuse<object>(name, $"«\u00A0{Cut(text)}\u00A0» n’est pas une date (jj/mm/aaaa)");
        return null;
    }

    private Guid? RefuseId(string name, string text)
    {
        Refuse<object>(name, $"«\u00A0{Cut(text)}\u00A0» n’est pas un identifiant");
        return null;
    }

    private T? Refuse<T>(string name, string why)
        where T : class
    {
        var sentence = $"«\u00A0{name}\u00A0»\u00A0: {why}.";
        if (!Refusals.Contains(sentence))
        {
            Refusals.Add(sentence);
        }

        return null;
    }

    /// <summary>As a sentence may quote it.</summary>
    public static string Cut(string text) => text.Length <= MaxQuoted ? text : $"{text[..MaxQuoted]}…";

    private static string Compact(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string[] Parts(string? text) =>
        text?.Split(['\n', '\r', ';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
