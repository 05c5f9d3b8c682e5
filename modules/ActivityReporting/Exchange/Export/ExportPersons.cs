using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;
using H = ConseillerNumerique.ActivityReporting.Exchange.Export.PersonHeaders;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>One's own followed persons that the list shows, with notes. Those that cannot be read are left out.</summary>
/// <param name="Text">As <see cref="PersonSearch"/> understands it; null or blank: all of them.</param>
/// <param name="IsReview">Only those whose name goes within a month.</param>
internal sealed record ExportPersons(string? Text, bool IsReview) : IRequest<ExportTable<ExportedPerson>>;

internal sealed class ExportPersonsHandler(ActivityReportingDbContext db, PersonSearch search, PersonMomentReader reader, AuditNotes notes)
    : IRequestHandler<ExportPersons, ExportTable<ExportedPerson>>
{
    private const int ReadAtOnce = 200;

    public async Task<ExportTable<ExportedPerson>> Handle(ExportPersons query, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        var before = query.IsReview ? FollowedPerson.ReviewedBefore(at.Today) : (DateOnly?)null;
        var found = await search.FindAsync(query.Text, ct, before);
        db.Enqueue(notes.Of(PersonActions.Exported, Guid.Empty, at.AdvisorId));
        await db.SaveChangesAsync(ct);
        return new()
        {
            FileName = $"beneficiaires-{at.Today:yyyy-MM-dd}",
            Title = "Bénéficiaires",
            Filters =
            [
                ("Recherche", string.IsNullOrWhiteSpace(query.Text) ? "Tout" : query.Text.Trim()),
                ("Sans contact depuis 11 mois", query.IsReview ? ExportWords.Yes : "Tout"),
                ("Exporté le", FrenchDates.Numeric(at.Today)),
            ],
            Columns = ColumnsOf(at.Communes),
            Rows = RowsOf([.. found.Where(one => one.Identity is not null).Select(one => one.Id)], at.AdvisorId, ct),
        };
    }

    private static IReadOnlyList<ExportColumn<ExportedPerson>> ColumnsOf(Communes communes) =>
    [
        new(H.LastName, one => one.Sheet.Identity?.LastName) { Width = 24 },
        new(H.FirstName, one => one.Sheet.Identity?.FirstName) { Width = 20 },
        new(H.BirthYear, one => one.Sheet.BirthYear) { Width = 12 },
        new(H.Phone, one => one.Sheet.Identity?.Phone is { } phone ? PhoneNumber.Shown(phone) : null),
        new(H.HasNoPhone, one => ExportWords.YesOrNothing(one.Sheet.HasNoPhone)) { Width = 12 },
        new(H.Email, one => one.Sheet.Identity?.Email) { Width = 30 },
        new(H.Commune, one => communes.Find(one.Sheet.CommuneCode)?.Name) { Width = 24 },
        new(H.CommuneCode, one => one.Sheet.CommuneCode) { Width = 12 },
        new(H.Gender, one => ExportWords.Stated(one.Sheet.Gender)) { Width = 12 },
        new(H.Status, one => ExportWords.Stated(one.Sheet.Status)) { Width = 16 },
        new(H.Situation, one => one.Sheet.Situation is { } situation ? Labels.Of(situation) : null) { Width = 22 },
        new(H.Situations, one => SituationLines.Of(one.Sheet.Situations)) { Width = 34 },
        new(H.Diagnoses, one => one.DiagnosisLines) { Width = 40 },
        new(H.FirstOn, one => one.Sheet.FirstOn) { Width = 14 },
        new(H.LastContactOn, one => one.Sheet.LastContactOn) { Width = 14 },
        new(H.ConsentedOn, one => one.Sheet.ConsentedOn) { Width = 14 },
        new(H.Notes, one => one.Sheet.SealedNotes.Text) { Width = 60 },
        new(H.Id, one => one.Sheet.Id.ToString()) { Width = 38 },
    ];

    /// <summary>In the order of names, which the database does not know.</summary>
    private async IAsyncEnumerable<ExportedPerson> RowsOf(
        List<Guid> ids, Guid advisorId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var some in ids.Chunk(ReadAtOnce))
        {
            var sheets = await db.FollowedPersons.AsNoTracking().Named(advisorId).Where(one => some.Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
            var diagnoses = (await db.Diagnoses.AsNoTracking()
                .Where(one => some.Contains(one.PersonId) && one.AdvisorId == advisorId)
                .OrderBy(one => one.CreatedAt).ThenBy(one => one.Id)
                .ToListAsync(ct)).ToLookup(one => one.PersonId);
            foreach (var id in some.Where(sheets.ContainsKey))
            {
                yield return new(sheets[id], [.. diagnoses[id]]);
            }
        }
    }
}
