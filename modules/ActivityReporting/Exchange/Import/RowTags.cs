using ConseillerNumerique.ActivityReporting.Tags;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>The tags of a row, and the names of those that the file brings with it.</summary>
internal sealed record RowTags(TagIds Ids, IReadOnlyList<string> Brought)
{
    private static readonly RowTags None = new(TagIds.None, []);

    /// <param name="cells">Of the row.</param>
    /// <param name="context">Whose tags are known.</param>
    /// <param name="names">One under the other; in a table of one's own, commas part them too.</param>
    /// <param name="ids">The column with an id for each name; null: the file has none.</param>
    public static RowTags Of(RowCells cells, ImportContext context, string names, string? ids = null)
    {
        if (cells.Text(names) is not { } text)
        {
            return None;
        }

        var lines = text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var known = ids is null ? [] : cells.Ids(ids);
        var asked = known.Count == lines.Length
            ? lines.Zip(known, (name, id) => (Name: name, Id: (Guid?)id))
            : lines.SelectMany(line => Parts(line, context)).Select(name => (Name: name, Id: (Guid?)null));
        return Find(cells, context, names, asked);
    }

    /// <summary>Of all the rows of one activity.</summary>
    public static RowTags Of(IReadOnlyList<RowCells> rows, ImportContext context, string names)
    {
        var each = rows.Select(cells => Of(cells, context, names)).ToList();
        return new(TagIds.Of(each.SelectMany(row => row.Ids)), [.. each.SelectMany(row => row.Brought).Distinct()]);
    }

    private static RowTags Find(RowCells cells, ImportContext context, string names, IEnumerable<(string Name, Guid? Id)> asked)
    {
        List<Guid> found = [];
        List<string> brought = [];
        foreach (var (name, id) in asked)
        {
            var (tag, why) = context.Tags.Find(id, name);
            if (tag is null)
            {
                cells.Reserves.Add($"«\u00A0{names}\u00A0»\u00A0: «\u00A0{RowCells.Cut(name)}\u00A0» n’est pas reprise. {why}");
                continue;
            }

            found.Add(tag.Id);
            if (context.Tags.Brings(tag))
            {
                brought.Add(tag.Name);
            }
        }

        return new(TagIds.Of(found), [.. brought.Distinct()]);
    }

    /// <summary>A comma may be part of a name that is known.</summary>
    private static string[] Parts(string line, ImportContext context) =>
        context.Tags.Knows(line) ? [line] : line.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
