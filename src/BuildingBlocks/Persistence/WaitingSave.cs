using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>A save on its way to the file: whoever asked for it waits for <see cref="Done"/>.</summary>
/// <param name="context">What is saved; nobody else touches it meanwhile.</param>
/// <param name="save">EF's own save; its parameter says whether what was saved counts as saved at once.</param>
internal sealed class WaitingSave(DbContext context, Func<bool, Task<int>> save)
{
    private readonly TaskCompletionSource<int> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _rows;

    public DbContext Context => context;

    public Task<int> Done => _done.Task;

    /// <summary>In a transaction of its own.</summary>
    public async Task RunAloneAsync()
    {
        try
        {
            _done.SetResult(await save(true));
        }
        catch (Exception failure)
        {
            _done.SetException(failure);
        }
    }

    /// <summary>In the current transaction of <paramref name="leader"/>, which decides whether it holds.</summary>
    public async Task RunInAsync(DbContext leader)
    {
        if (leader == context)
        {
            _rows = await save(false);
            return;
        }

        var own = context.Database.GetDbConnection();
        context.Database.SetDbConnection(leader.Database.GetDbConnection());
        try
        {
            await context.Database.UseTransactionAsync(leader.Database.CurrentTransaction!.GetDbTransaction()); // begun by the group
            _rows = await save(false);
        }
        finally
        {
            await context.Database.UseTransactionAsync(null);
            context.Database.SetDbConnection(own, contextOwnsConnection: true);
        }
    }

    /// <summary>The transaction has been committed.</summary>
    public void Accept()
    {
        context.ChangeTracker.AcceptAllChanges();
        _done.SetResult(_rows);
    }
}
