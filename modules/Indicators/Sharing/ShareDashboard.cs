using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Indicators.Dashboard;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.Indicators.Sharing;

/// <summary>Makes a link to a dashboard that its maker has let the current user see whole; returns its secret.</summary>
internal sealed record ShareDashboard(DashboardSubject Subject, int Days) : IRequest<Result<string>>;

internal sealed class ShareDashboardHandler(IndicatorsDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<ShareDashboard, Result<string>>
{
    public async Task<Result<string>> Handle(ShareDashboard command, CancellationToken ct)
    {
        if (!ShareLengths.Days.Contains(command.Days) || command.Subject.ShareCode is not { } code)
        {
            return SharingRefusals.UnknownLength;
        }

        var (link, secret) = SharedDashboard.Make(Guid.CreateVersion7(clock.GetUtcNow()), user.Id, code, command.Subject.Today, command.Days);
        db.SharedDashboards.Add(link);
        db.Enqueue(notes.Of(SharingActions.Shared, link.Id));
        await db.SaveChangesAsync(ct);
        return secret;
    }
}
