using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>
/// When somebody else was faster, the work is done again from what is kept now. A save is raced that meets a version
/// changed, or a row gone, since it was read, or a unique index or primary key that another save has just filled.
/// </summary>
public static class RacedSaves
{
    /// <param name="db">Emptied before each further try: the work reads anew whatever it changes.</param>
    /// <param name="work">
    /// From the reading to the save; told whether it is done again. What it does beside this context, it does each time.
    /// </param>
    /// <param name="tries">At least 1; the failure of the last reaches the caller, as does any other failure at once.</param>
    public static async Task<T> AgainWhenRacedAsync<T>(this DbContext db, Func<bool, Task<T>> work, int tries = 3)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tries, 1);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work(attempt > 1);
            }
            catch (DbUpdateException failure) when (attempt < tries && failure.IsRaced())
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <inheritdoc cref="AgainWhenRacedAsync{T}"/>
    public static Task AgainWhenRacedAsync(this DbContext db, Func<bool, Task> work, int tries = 3) =>
        db.AgainWhenRacedAsync<bool>(
            async isAgain =>
            {
                await work(isAgain);
                return true;
            },
            tries);

    /// <summary>Whether somebody else's save was faster, rather than that the save is wrong.</summary>
    public static bool IsRaced(this DbUpdateException failure) =>
        failure is DbUpdateConcurrencyException || failure.IsUniqueViolation();
}
