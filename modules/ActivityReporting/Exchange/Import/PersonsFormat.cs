using ConseillerNumerique.ActivityReporting.Exchange.Export;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using H = ConseillerNumerique.ActivityReporting.Exchange.Export.PersonHeaders;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Followed persons, one in a row: our own export, or a table with its names of columns.</summary>
internal sealed class PersonsFormat : ImportFormat
{
    private static readonly string[] History = [H.Situations, H.SituationsToRead];

    public override ImportKind Kind => ImportKind.Persons;

    public override IReadOnlyList<string> Required { get; } = [H.LastName, H.FirstName, H.ConsentedOn];

    public override IReadOnlyList<string> Known =>
    [
        .. Required, H.BirthYear, H.Phone, H.HasNoPhone, H.Email, H.Commune, H.CommuneCode, H.Gender, H.Status, H.Situation, .. History, H.LastContactOn,
        H.Notes, H.Id,
    ];

    public override IEnumerable<ImportedRecord> Read(IEnumerable<RowCells> rows, ImportContext context) => rows.Select(cells => Read(cells, context));

    private static ImportedRecord Read(RowCells cells, ImportContext context)
    {
        var past = PastOf(cells);
        var content = ContentOf(cells, past, context);
        var id = cells.Id(H.Id);
        return new()
        {
            FirstRow = cells.Number,
            Id = id ?? ImportIds.Of(context.AdvisorId, "beneficiaire", KeyOf(content)),
            HasIdOfItsOwn = id is not null,
            Label = $"{content.LastName} {content.FirstName}".Trim() is { Length: > 0 } name ? name : "Sans nom",
            Refusals = cells.Refusals,
            Reserves = cells.Reserves,
            Person = content,
            Past = past,
        };
    }

    private static PersonContent ContentOf(RowCells cells, PersonPast past, ImportContext context) => new()
    {
        FirstName = cells.Text(H.FirstName),
        LastName = cells.Text(H.LastName),
        BirthYear = cells.Count(H.BirthYear),
        Phone = PhoneOf(cells),
        HasNoPhone = IsSo(cells, H.HasNoPhone),
        Email = cells.Text(H.Email),
        CommuneCode = CommuneOf(cells, context),
        Gender = cells.One<Gender>(H.Gender) ?? Gender.NotStated,
        Status = cells.One<PersonStatus>(H.Status) ?? PersonStatus.NotStated,
        Situation = cells.HasColumn(H.Situation) ? cells.One<DigitalSituation>(H.Situation) : past.Situations is [.., var last] ? last.Situation : null,
        Notes = cells.Text(H.Notes),
        ConsentedOn = cells.Day(H.ConsentedOn),
    };

    private static PersonPast PastOf(RowCells cells)
    {
        var situations = SituationLines.Read(cells.Text(History));
        if (situations is null)
        {
            cells.Reserves.Add($"«\u00A0{H.Situations}\u00A0» ne se lit pas comme une date et une situation par ligne\u00A0: il n’est pas repris, la situation compte d’aujourd’hui.");
        }

        return new() { LastContactOn = cells.Day(H.LastContactOn), Situations = situations ?? [] };
    }

    private static string? CommuneOf(RowCells cells, ImportContext context)
    {
        var (code, name) = (cells.Text(H.CommuneCode), cells.Text(H.Commune));
        var commune = context.CommuneOf(code, name);
        if (commune is null && (name ?? code) is { } said)
        {
            cells.Reserves.Add($"«\u00A0{H.Commune}\u00A0»\u00A0: «\u00A0{RowCells.Cut(said)}\u00A0» ne désigne pas une seule commune et n’est pas reprise.");
        }

        return commune?.Code;
    }

    /// <summary>What tells two people of one name apart.</summary>
    private static string KeyOf(PersonContent content) => string.Join(
        '\n',
        SearchText.Fold($"{content.LastName} {content.FirstName}"), content.BirthYear,
        PhoneNumber.TryRead(content.Phone, out var number) ? number : null, content.Email?.ToLowerInvariant());

    /// <summary>A spreadsheet that takes a number of telephone for a number loses its first nought, or its plus.</summary>
    private static string? PhoneOf(RowCells cells) =>
        cells.Text(H.Phone) is { } text && text.All(char.IsAsciiDigit) && !PhoneNumber.TryRead(text, out _)
            ? new[] { $"0{text}", $"+{text}" }.FirstOrDefault(whole => PhoneNumber.TryRead(whole, out _)) ?? text
            : cells.Text(H.Phone);

    private static bool IsSo(RowCells cells, string name)
    {
        var text = cells.Text(name) ?? "";
        var said = SearchText.Fold(text);
        if (said is not ("" or "oui" or "non" or "vrai" or "faux"))
        {
            cells.Reserves.Add($"«\u00A0{name}\u00A0»\u00A0: «\u00A0{RowCells.Cut(text)}\u00A0» n’est ni «\u00A0oui\u00A0» ni «\u00A0non\u00A0», et n’est pas repris.");
        }

        return said is "oui" or "vrai";
    }
}
