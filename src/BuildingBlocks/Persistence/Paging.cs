using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>Turns an ordered query into one page of it.</summary>
public static class Paging
{
    /// <param name="rows">Ordered with a tie-breaker.</param>
    /// <param name="number">1 for the first; a number outside the list gives the nearest page.</param>
    /// <param name="size">Rows per page, 1 to 200.</param>
    public static async Task<Page<T>> ToPageAsync<T>(
        this IQueryable<T> rows, int number, CancellationToken ct, int size = 25)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(size, Math.Clamp(size, 1, 200));
        var total = await rows.CountAsync(ct);
        var last = Math.Max(1, (total + size - 1) / size);
        var asked = Math.Clamp(number, 1, last);
        var items = total == 0 ? [] : await rows.Skip((asked - 1) * size).Take(size).ToListAsync(ct);
        return new(items, asked, size, total);
    }
}
