using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>What the trail keeps of series; never who comes.</summary>
internal static class SeriesActions
{
    public static readonly AuditedAction Changed = new("series.changed", "Modification d’une série d’ateliers");
    public static readonly AuditedAction Deleted = new("series.deleted", "Suppression d’une série d’ateliers");
    public static readonly AuditedAction Restored = new("series.restored", "Remise d’une série d’ateliers");
    public static readonly AuditedAction FeedOpened = new("series.feed_opened", "Création de l’adresse d’un agenda");
    public static readonly AuditedAction FeedClosed = new("series.feed_closed", "Fermeture de l’adresse d’un agenda");

    public static IReadOnlyList<AuditedAction> All { get; } = [Changed, Deleted, Restored, FeedOpened, FeedClosed];
}
