using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>One's own coordination activities under a filter, the newest day first, then last entered: what list and export show.</summary>
internal sealed class OwnCoordination(ActivityReportingDbContext db, ICurrentUser user)
{
    public async Task<IOrderedQueryable<CoordinationActivity>> FindAsync(CoordinationFilter filter, CancellationToken ct)
    {
        var found = Narrow(
            db.CoordinationActivities.AsNoTracking().Where(one => one.CoordinatorId == user.Id && one.DeletedAt == null), filter);
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var ids = await FindTextAsync(found, filter.Text.Trim(), readsNotes: user.ActingId is null, ct);
            found = found.Where(one => ids.Contains(one.Id));
        }

        return found.OrderByDescending(one => one.Date).ThenByDescending(one => one.CreatedAt).ThenByDescending(one => one.Id);
    }

    private static IQueryable<CoordinationActivity> Narrow(IQueryable<CoordinationActivity> found, CoordinationFilter filter)
    {
        if (filter.From is { } from)
        {
            found = found.Where(one => one.Date >= from);
        }

        if (filter.To is { } to)
        {
            found = found.Where(one => one.Date <= to);
        }

        if (filter.Type is { } type)
        {
            found = found.Where(one => one.Type == type);
        }

        if (filter.Kind is { } kind)
        {
            found = found.Where(one => one.Kind == kind);
        }

        if (filter.Theme is { } theme)
        {
            var bit = EnumSet<CoordinationTheme>.Of(theme).Bits;
            found = found.Where(one => (one.ThemeBits & bit) != 0);
        }

        return filter.Level is { } level ? found.Where(one => one.Level == level) : found;
    }

    /// <summary>Looked at here and not in the database, whose providers do not fold accents alike.</summary>
    private static async Task<List<Guid>> FindTextAsync(
        IQueryable<CoordinationActivity> found, string text, bool readsNotes, CancellationToken ct)
    {
        List<Guid> ids = [];
        await foreach (var one in found.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (FrenchText.Holds(one.Title, text) || (readsNotes && FrenchText.Holds(one.Notes, text))
                || one.Partners.Any(partner => FrenchText.Holds(partner.Name, text)))
            {
                ids.Add(one.Id);
            }
        }

        return ids;
    }
}
