using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>The current user's views by name, each with what it shows today.</summary>
internal sealed record ListOwnViews : IRequest<IReadOnlyList<ListedView>>;

internal sealed class ListOwnViewsHandler(IndicatorsDbContext db, IMediator mediator, ICurrentUser user)
    : IRequestHandler<ListOwnViews, IReadOnlyList<ListedView>>
{
    public async Task<IReadOnlyList<ListedView>> Handle(ListOwnViews request, CancellationToken ct)
    {
        var views = await db.SavedViews.AsNoTracking()
            .Where(view => view.OwnerId == user.Id)
            .OrderBy(view => view.NameKey).ThenBy(view => view.Id)
            .Take(SavedView.MostOfOwner)
            .ToListAsync(ct);
        List<ListedView> listed = [];
        foreach (var view in views)
        {
            listed.Add(new(new(view.Id, view.Name), await mediator.Send(new CheckAddress(view.Address), ct)));
        }

        return listed;
    }
}
