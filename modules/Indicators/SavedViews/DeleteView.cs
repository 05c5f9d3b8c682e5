using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>Takes one's own view away for good; false when there is none of that id.</summary>
internal sealed record DeleteView(Guid Id) : IRequest<bool>;

internal sealed class DeleteViewHandler(IndicatorsDbContext db, ICurrentUser user) : IRequestHandler<DeleteView, bool>
{
    public async Task<bool> Handle(DeleteView command, CancellationToken ct)
    {
        var deleted = 0;
        await db.SaveTogetherAsync(
            async () => deleted = await db.SavedViews.Where(one => one.Id == command.Id && one.OwnerId == user.Id).ExecuteDeleteAsync(ct), ct);
        return deleted > 0;
    }
}
