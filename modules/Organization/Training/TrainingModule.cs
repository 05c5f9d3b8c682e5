namespace ConseillerNumerique.Organization.Training;

/// <summary>The thematic module of a year.</summary>
/// <param name="Year">From <see cref="FirstYear"/> on.</param>
/// <param name="Hours">7 or 14.</param>
/// <param name="Title">What it was about; 1 to 200 characters.</param>
internal sealed record TrainingModule(int Year, int Hours, string Title)
{
    /// <summary>The first year that asks for one.</summary>
    public const int FirstYear = 2024;

    public const int MaxTitleLength = 200;

    public static IReadOnlyList<int> PossibleHours { get; } = [7, 14];

    /// <summary>A year as the bit of a number that a query can look into.</summary>
    public static int BitOf(int year) => 1 << (year - FirstYear);
}
