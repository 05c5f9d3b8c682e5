using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>The current user's views by name; null for an administrator who looks in somebody's place.</summary>
internal sealed record FindOwnViews : IRequest<IReadOnlyList<OwnView>?>;

/// <param name="Id">Of the view.</param>
/// <param name="Name">As its owner typed it.</param>
internal sealed record OwnView(Guid Id, string Name);

internal sealed class FindOwnViewsHandler(IndicatorsDbContext db, ICurrentUser user) : IRequestHandler<FindOwnViews, IReadOnlyList<OwnView>?>
{
    public async Task<IReadOnlyList<OwnView>?> Handle(FindOwnViews request, CancellationToken ct) => user.ActingId is not null
        ? null
        : await db.SavedViews
            .Where(view => view.OwnerId == user.Id)
            .OrderBy(view => view.NameKey).ThenBy(view => view.Id)
            .Select(view => new OwnView(view.Id, view.Name))
            .ToListAsync(ct);
}
