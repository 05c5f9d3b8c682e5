using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>Turns an ordered query, or an ordered list, into one page of it.</summary>
public static class Paging
{
    private const int UsualSize = 25;
    private const int LargestSize = 200;

    /// <param name="rows">Ordered with a tie-breaker.</param>
    /// <param name="number">1 for the first; a number outside the list gives the nearest page.</param>
    /// <param name="size">Rows per page, 1 to 200.</param>
    public static async Task<Page<T>> ToPageAsync<T>(
        this IQueryable<T> rows, int number, CancellationToken ct, int size = UsualSize)
    {
        ThrowUnlessInRange(size);
        var total = await rows.CountAsync(ct);
        var nearest = Nearest(number, size, total);
        var items = total == 0 ? [] : await rows.Skip((nearest - 1) * size).Take(size).ToListAsync(ct);
        return new(items, nearest, size, total);
    }

    /// <summary>Of what was read already: of ids, say, whose rows are read for the page alone.</summary>
    /// <param name="rows">All of them, in order.</param>
    /// <param name="number">1 for the first; a number outside the list gives the nearest page.</param>
    /// <param name="size">Rows per page, 1 to 200.</param>
    public static Page<T> ToPage<T>(this IReadOnlyList<T> rows, int number, int size = UsualSize)
    {
        ThrowUnlessInRange(size);
        var nearest = Nearest(number, size, rows.Count);
        return new(rows.Skip((nearest - 1) * size).Take(size).ToList(), nearest, size, rows.Count);
    }

    private static void ThrowUnlessInRange(int size) =>
        ArgumentOutOfRangeException.ThrowIfNotEqual(size, Math.Clamp(size, 1, LargestSize));

    private static int Nearest(int number, int size, int total) => Math.Clamp(number, 1, Math.Max(1, (total + size - 1) / size));
}
