using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>Keeps an address that shows the current user something. Sent twice with the same id and content, it keeps one.</summary>
internal sealed record SaveView : IRequest<Result<SavedView>>
{
    /// <summary>Made when the form was shown.</summary>
    public required Guid Id { get; init; }

    public required string? Name { get; init; }

    /// <summary><see cref="CheckedAddress.Address"/>.</summary>
    public required string Address { get; init; }
}

internal sealed class SaveViewHandler(IndicatorsDbContext db, ICurrentUser user) : IRequestHandler<SaveView, Result<SavedView>>
{
    public async Task<Result<SavedView>> Handle(SaveView command, CancellationToken ct)
    {
        if (!SavedView.Make(command.Id, user.Id, command.Name, command.Address).TryGet(out var view, out var refusal))
        {
            return refusal;
        }

        if (await db.SavedViews.CountAsync(one => one.OwnerId == user.Id && one.Id != view.Id, ct) >= SavedView.MostOfOwner)
        {
            return SavedViewRefusals.TooMany;
        }

        db.SavedViews.Add(view);
        try
        {
            await db.SaveChangesAsync(ct);
            return view;
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            return await MeetAsync(view, ct);
        }
    }

    /// <summary>The id is taken, or the name.</summary>
    private async Task<Result<SavedView>> MeetAsync(SavedView view, CancellationToken ct) =>
        await db.SavedViews.AsNoTracking().SingleOrDefaultAsync(one => one.Id == view.Id, ct) is not { } kept ? SavedViewRefusals.NameTaken
        : (kept.OwnerId, kept.Name, kept.Address) == (view.OwnerId, view.Name, view.Address) ? kept
        : SavedViewRefusals.AlreadySaved;
}
