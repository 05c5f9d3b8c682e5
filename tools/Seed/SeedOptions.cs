using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Commands;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Seed;

/// <summary>Reads « --echelle national --au 2026-11-22 --activites 1000000 ».</summary>
internal static class SeedOptions
{
    public const string Replace = "remplacer";

    private const string Scale = "echelle";
    private const string Day = "au";
    private const string Activities = "activites";

    /// <param name="arguments">What follows the command's name.</param>
    /// <param name="today">The day unless another is given.</param>
    public static Result<SeedOrder> Read(IReadOnlyList<string> arguments, DateOnly today)
    {
        if (!CommandOptions.Parse(arguments, [Scale, Day, Activities], [Replace]).TryGet(out var options, out var refusal))
        {
            return refusal;
        }

        if (options.Words.Count > 0)
        {
            return SeedRefusals.WordsUnexpected;
        }

        if (!ReadScale(options, today).TryGet(out var order, out refusal)
            || !ReadDay(options, order).TryGet(out order, out refusal))
        {
            return refusal;
        }

        return order.Refuse() is { } impossible ? impossible : order;
    }

    private static Result<SeedOrder> ReadScale(CommandOptions options, DateOnly today) => options[Scale] switch
    {
        "demo" when options.Has(Activities) => SeedRefusals.ActivitiesOfDemo,
        "demo" => SeedOrder.Demo(today),
        "national" => ReadActivities(options, today),
        _ => SeedRefusals.ScaleUnknown,
    };

    private static Result<SeedOrder> ReadActivities(CommandOptions options, DateOnly today)
    {
        var activities = SeedOrder.NationalActivities;
        return !options.Has(Activities) || int.TryParse(options[Activities], NumberStyles.None, CultureInfo.InvariantCulture, out activities)
            ? new SeedOrder { Scale = SeedScale.National, Day = today, Activities = activities }
            : SeedRefusals.ActivitiesOutOfRange;
    }

    private static Result<SeedOrder> ReadDay(CommandOptions options, SeedOrder order)
    {
        if (!options.Has(Day))
        {
            return order;
        }

        return DateOnly.TryParseExact(options[Day], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? order with { Day = day }
            : SeedRefusals.DayUnreadable;
    }
}
