using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using H = ConseillerNumerique.ActivityReporting.Exchange.Export.PersonHeaders;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Followed persons, one in a row: our own export, or a table with its names of columns.</summary>
internal sealed class PersonsFormat : ImportFormat
{
    public override ImportKind Kind => ImportKind.Persons;

    public override IReadOnlyList<string> Required { get; } = [H.LastName, H.FirstName, H.ConsentedOn];

    public override IReadOnlyList<string> Known =>
    [
        .. Required, H.BirthYear, H.Phone, H.HasNoPhone, H.Email, H.Commune, H.CommuneCode, H.Gender, H.Status, H.Situation, H.Notes, H.Id,
        "Première séance", "Dernier contact",
    ];

    public override IEnumerable<ImportedRecord> Read(IEnumerable<RowCells> rows, ImportContext context) => rows.Select(cells => Read(cells, context));

    private static ImportedRecord Read(RowCells cells, ImportContext context)
    {
        var content = new PersonContent
        {
            FirstName = cells.Text(H.FirstName),
            LastName = cells.Text(H.LastName),
            BirthYear = cells.Count(H.BirthYear),
            Phone = PhoneOf(cells),
            HasNoPhone = SearchText.Fold(cells.Text(H.HasNoPhone) ?? "") == "oui",
            Email = cells.Text(H.Email),
            CommuneCode = context.CommuneOf(cells.Text(H.CommuneCode), cells.Text(H.Commune))?.Code,
            Gender = cells.One<Gender>(H.Gender) ?? Gender.NotStated,
            Status = cells.One<PersonStatus>(H.Status) ?? PersonStatus.NotStated,
            Situation = cells.One<DigitalSituation>(H.Situation),
            Notes = cells.Text(H.Notes),
            ConsentedOn = cells.Day(H.ConsentedOn),
        };
        if (content.CommuneCode is null && cells.Text(H.Commune) is { } commune)
        {
            cells.Reserves.Add($"«\u00A0{H.Commune}\u00A0»\u00A0: «\u00A0{commune}\u00A0» ne désigne pas une seule commune et n’est pas reprise.");
        }

        return new()
        {
            FirstRow = cells.Number,
            Id = cells.Id(H.Id) ?? ImportIds.Of(context.AdvisorId, "beneficiaire", KeyOf(content)),
            Label = $"{content.LastName} {content.FirstName}".Trim() is { Length: > 0 } name ? name : "Sans nom",
            Refusals = cells.Refusals,
            Reserves = cells.Reserves,
            Person = content,
        };
    }

    /// <summary>What tells two people of one name apart.</summary>
    private static string KeyOf(PersonContent content) => string.Join(
        '\n',
        SearchText.Fold($"{content.LastName} {content.FirstName}"), content.BirthYear,
        PhoneNumber.TryRead(content.Phone, out var number) ? number : null, content.Email?.ToLowerInvariant());

    /// <summary>A spreadsheet that takes a number of telephone for a number loses its first nought.</summary>
    private static string? PhoneOf(RowCells cells) =>
        cells.Text(H.Phone) is { } text ? (text.Length == 9 && text.All(char.IsAsciiDigit) ? $"0{text}" : text) : null;
}
