namespace ConseillerNumerique.Indicators.Sharing;

/// <summary>How long a link may last.</summary>
internal static class ShareLengths
{
    public static IReadOnlyList<int> Days { get; } = [7, 30, SharedDashboard.LongestDays];
}
