using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Targets;

/// <summary>Replaces a year's targets of a structure that the page has found to be the current user's own.</summary>
internal sealed record SetTargets : IRequest<Result<int>>
{
    public Guid EmployerId { get; init; }

    public int Year { get; init; }

    /// <summary>What the form showed; 0 before anything was set.</summary>
    [Display(Name = "Version affichée")]
    public int Version { get; init; }

    public TargetNumbers Numbers { get; init; } = new();
}

internal sealed class SetTargetsHandler(IndicatorsDbContext db, AuditNotes notes) : IRequestHandler<SetTargets, Result<int>>
{
    public async Task<Result<int>> Handle(SetTargets command, CancellationToken ct)
    {
        try
        {
            return await SaveAsync(command, ct);
        }
        catch (DbUpdateException exception) when (exception.IsRaced())
        {
            return TargetRefusals.ChangedMeanwhile;
        }
    }

    private async Task<Result<int>> SaveAsync(SetTargets command, CancellationToken ct)
    {
        var kept = await db.YearTargets.SingleOrDefaultAsync(
            one => one.EmployerId == command.EmployerId && one.Year == command.Year, ct);
        var targets = kept ?? YearTargets.Open(command.EmployerId, command.Year);
        var (before, version) = (targets.Numbers, targets.Version);
        if (targets.Set(command.Numbers, command.Version) is { } refusal)
        {
            return refusal;
        }

        if (targets.Version == version)
        {
            return version; // sent twice, or nothing was changed
        }

        if (kept is null)
        {
            db.YearTargets.Add(targets);
        }

        db.Enqueue(notes.Of(TargetActions.Changed, command.EmployerId, fields: Changed(before, targets.Numbers)));
        await db.SaveChangesAsync(ct);
        return targets.Version;
    }

    private static IEnumerable<string> Changed(TargetNumbers before, TargetNumbers after) =>
        before.Lines.Zip(after.Lines).Where(pair => pair.First != pair.Second).Select(pair => pair.Second.Label);
}
