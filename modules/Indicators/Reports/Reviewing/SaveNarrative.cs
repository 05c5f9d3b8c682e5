using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>Keeps the text of the month with the draft; null when the report is not the current person's to review.</summary>
internal sealed record SaveNarrative : IRequest<Result<Guid>?>
{
    public Guid Id { get; init; }

    [Display(Name = "Texte du mois")]
    [StringLength(MonthlyReport.NarrativeMaxLength)]
    public string? Narrative { get; init; }

    /// <summary>Of the report that was on the screen.</summary>
    [Display(Name = "Version affichée")]
    public int? Revision { get; init; }
}

internal sealed class SaveNarrativeHandler(IndicatorsDbContext db, ReportsVisible visible, AuditNotes notes)
    : IRequestHandler<SaveNarrative, Result<Guid>?>
{
    public async Task<Result<Guid>?> Handle(SaveNarrative request, CancellationToken ct)
    {
        var rights = await visible.RightsAsync(ct);
        var report = await db.MonthlyReports.ReviewedUnder(rights).SingleOrDefaultAsync(one => one.Id == request.Id, ct);
        if (report is null)
        {
            return null;
        }

        if (report.Narrate(request.Narrative, request.Revision) is { } refusal)
        {
            return refusal;
        }

        if (report.Revision != request.Revision)
        {
            db.Enqueue(notes.Of(ReportActions.Narrated, report.Id, fields: "Texte du mois"));
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return report.Id;
        }
        catch (DbUpdateConcurrencyException)
        {
            return ReportRefusals.ChangedMeanwhile;
        }
    }
}
