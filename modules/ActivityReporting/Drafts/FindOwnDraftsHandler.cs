using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Correspondents.Forms;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Loans.Forms;
using ConseillerNumerique.ActivityReporting.Mandates.Forms;
using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.ActivityReporting.Tags.Forms;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>Nothing is shown to an administrator who looks in somebody's place.</summary>
internal sealed class FindOwnDraftsHandler(ActivityReportingDbContext db, IMediator mediator, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<FindOwnDrafts, IReadOnlyList<DraftSummary>>
{
    private const int Most = 20;

    /// <summary>Fields of forms that have no title.</summary>
    private static readonly string[] Naming =
    [
        nameof(PersonForm.FirstName), nameof(PersonForm.LastName), nameof(MandateForm.Reference), nameof(LoanForm.What), nameof(CorrespondentForm.Body), nameof(TagForm.Name),
    ];

    public async Task<IReadOnlyList<DraftSummary>> Handle(FindOwnDrafts query, CancellationToken ct)
    {
        if (user.ActingId is not null)
        {
            return [];
        }

        var drafts = await db.Drafts.AsNoTracking()
            .Where(one => one.AdvisorId == user.Id && one.DiscardedAt == null)
            .OrderByDescending(one => one.SavedAt).ThenBy(one => one.Id)
            .Take(Most)
            .ToListAsync(ct);
        if (drafts.Count == 0)
        {
            return [];
        }

        var zone = await mediator.Send(new FindWorkZone(BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock)), ct);
        return [.. drafts.Select(draft => Of(draft, zone))];
    }

    /// <summary>What tells one sheet or note from another, as far as it is typed.</summary>
    private static string NameOf(ILookup<string, string> fields) => string.Join(' ', Naming.SelectMany(name => fields[$"Input.{name}"]));

    internal static DraftSummary Of(Draft draft, TimeZoneInfo zone)
    {
        var (page, fields) = (draft.Page, draft.Fields.ToLookup(field => field.Key, field => field.Value));
        var day = DateOnly.TryParseExact(fields["Input.Date"].FirstOrDefault(), "O", out var date) ? $"du {FrenchDates.Day(date)}" : null;
        var themes = fields["Input.Themes"].Where(value => Enum.TryParse<Theme>(value, out _)).Select(value => Labels.Of(Enum.Parse<Theme>(value))).Take(3);
        string?[] about =
        [
            draft.SealedFields.IsLost ? "La clé qui le chiffrait manque\u00A0: il ne peut pas être lu" : null,
            DraftPages.AboutOf(page), draft.Type is null ? NameOf(fields) : null, draft.IsCorrection ? "correction" : null, day, string.Join(", ", themes), $"gardé le {FrenchDates.Moment(draft.SavedAt, zone)}",
        ];
        return new()
        {
            Heading = fields["Input.Title"].FirstOrDefault() ?? DraftPages.HeadingOf(page) ?? (draft.Type is { } type ? Labels.Of(type) : "Brouillon"),
            About = string.Join(" · ", about.Where(part => !string.IsNullOrEmpty(part))),
            ResumePath = draft.SealedFields.IsLost ? null : DraftPaths.Resume(page, draft.Id),
            DiscardPath = DraftPaths.Discard(draft.Id),
        };
    }
}
