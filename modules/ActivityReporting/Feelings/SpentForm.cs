using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Feelings;

/// <summary>
/// The number of a form that was counted, so that it counts once. Drawn by chance, it tells neither hour nor order, and
/// stands beside no answer; it goes when its month is over.
/// </summary>
internal sealed class SpentForm
{
    private SpentForm()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private init; }

    public static SpentForm Of(Guid id, Month month) => new() { Id = id, Month = month.First };
}
