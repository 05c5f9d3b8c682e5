using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>The address of the assistant: a month, never what was found.</summary>
internal static class QualityPaths
{
    public const string Page = "/activites/qualite";

    /// <summary>A month is still looked at on these first days of the next one.</summary>
    public const int LastDayOfReview = 5;

    public static string Of(Month month) => $"{Page}?mois={month}";

    /// <summary>The month that closes next.</summary>
    public static Month Closing(DateOnly today) => today.Day <= LastDayOfReview ? Month.Of(today).Previous : Month.Of(today);
}
