using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>Gives one's own view another name; null when there is none of that id.</summary>
internal sealed record RenameView : IRequest<Result<SavedView>?>
{
    public required Guid Id { get; init; }

    /// <summary>The version that the form showed: an older one overwrites nothing.</summary>
    public required int Version { get; init; }

    public required string? Name { get; init; }
}

internal sealed class RenameViewHandler(IndicatorsDbContext db, ICurrentUser user) : IRequestHandler<RenameView, Result<SavedView>?>
{
    public async Task<Result<SavedView>?> Handle(RenameView command, CancellationToken ct)
    {
        if (await db.SavedViews.SingleOrDefaultAsync(one => one.Id == command.Id && one.OwnerId == user.Id, ct) is not { } view)
        {
            return null;
        }

        var before = view.Version;
        if (!view.Rename(command.Name).TryGet(out _, out var refusal))
        {
            return refusal;
        }

        return view.Version == before ? view // sent twice
            : before != command.Version ? SavedViewRefusals.ChangedMeanwhile
            : await SaveAsync(view, ct);
    }

    private async Task<Result<SavedView>> SaveAsync(SavedView view, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return view;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SavedViewRefusals.ChangedMeanwhile;
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            return SavedViewRefusals.NameTaken;
        }
    }
}
