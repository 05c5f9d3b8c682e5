namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>What all deleted records have in common.</summary>
internal static class DeletedRecords
{
    /// <summary>How long a deleted record may be brought back.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);
}
