using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Seed;

internal static class SeedRefusals
{
    public static readonly Refusal ScaleUnknown =
        new("seed.scale_unknown", "L’échelle est « demo » ou « national ».");

    public static readonly Refusal WordsUnexpected =
        new("seed.words_unexpected", "La commande ne prend que des options.");

    public static readonly Refusal DayUnreadable =
        new("seed.day_unreadable", "Le jour s’écrit 2026-11-22.");

    public static readonly Refusal ActivitiesOutOfRange = new(
        "seed.activities_out_of_range",
        $"Le nombre d’activités va de {FrenchNumbers.Integer(SeedOrder.FewestActivities)} à {FrenchNumbers.Integer(SeedOrder.MostActivities)}.");

    public static readonly Refusal ActivitiesOfDemo =
        new("seed.activities_of_demo", "Le nombre d’activités ne se choisit qu’avec l’échelle « national ».");

    public static Refusal DayTooEarly(DateOnly first) =>
        new("seed.day_too_early", $"Il faut un jour à partir du {FrenchDates.Day(first)} : le dispositif est trop jeune avant.");
}
