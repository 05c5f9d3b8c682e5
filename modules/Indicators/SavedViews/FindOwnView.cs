using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>One of the current user's own; null when there is none.</summary>
internal sealed record FindOwnView(Guid Id) : IRequest<SavedView?>;

internal sealed class FindOwnViewHandler(IndicatorsDbContext db, ICurrentUser user) : IRequestHandler<FindOwnView, SavedView?>
{
    public Task<SavedView?> Handle(FindOwnView request, CancellationToken ct) =>
        db.SavedViews.AsNoTracking().SingleOrDefaultAsync(view => view.Id == request.Id && view.OwnerId == user.Id, ct);
}
