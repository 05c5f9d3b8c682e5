using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>
/// Saves that wait for the same file share one transaction, hence one flush to the disk. Each is answered after the
/// commit. When one of them fails, the group is undone and each saves alone: every caller gets the answer that it would
/// have had without the others.
/// </summary>
/// <param name="gate">Of the file; held during a group.</param>
internal sealed class GroupedSaves(SemaphoreSlim gate)
{
    private const int Largest = 32;

    private readonly ConcurrentQueue<WaitingSave> _waiting = [];
    private int _count;

    public Task<int> SaveAsync(DbContext context, Func<bool, Task<int>> save)
    {
        var mine = new WaitingSave(context, save);
        _waiting.Enqueue(mine);
        if (Interlocked.Increment(ref _count) == 1)
        {
            _ = Task.Run(WorkAsync);
        }

        return mine.Done;
    }

    private async Task WorkAsync()
    {
        int taken;
        do
        {
            await gate.WaitAsync();
            try
            {
                var group = Take();
                taken = group.Count;
                await SaveAsync(group);
            }
            finally
            {
                gate.Release();
            }
        }
        while (Interlocked.Add(ref _count, -taken) > 0);
    }

    /// <summary>At least one: whoever is counted is in the queue.</summary>
    private List<WaitingSave> Take()
    {
        var group = new List<WaitingSave>();
        while (group.Count < Largest && _waiting.TryDequeue(out var next))
        {
            group.Add(next);
        }

        return group;
    }

    private static async Task SaveAsync(List<WaitingSave> group)
    {
        if (group.Count > 1 && await CommitAsync(group))
        {
            group.ForEach(save => save.Accept());
            return;
        }

        foreach (var save in group)
        {
            await save.RunAloneAsync();
        }
    }

    /// <returns>False: nothing of the group is in the file.</returns>
    private static async Task<bool> CommitAsync(List<WaitingSave> group)
    {
        var leader = group[0].Context;
        try
        {
            await using var transaction = await leader.Database.BeginTransactionAsync();
            foreach (var save in group)
            {
                save.Context.Database.AutoSavepointsEnabled = false; // all or nothing, then one by one
                await save.RunInAsync(leader);
            }

            await transaction.CommitAsync();
            return true;
        }
        catch (Exception)
        {
            return false; // whoever failed fails again alone, and hears of it
        }
        finally
        {
            group.ForEach(save => save.Context.Database.AutoSavepointsEnabled = true);
        }
    }
}
