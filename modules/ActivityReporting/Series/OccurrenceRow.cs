using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>A session in a list.</summary>
internal sealed record OccurrenceRow
{
    public required Occurrence Occurrence { get; init; }

    public required string Title { get; init; }

    public required Channel Channel { get; init; }

    public Guid? PlaceId { get; init; }

    public required string CommuneCode { get; init; }

    /// <summary>Followed persons on the roster.</summary>
    public required int RosterCount { get; init; }

    /// <summary>Of the series, as it is shown.</summary>
    public int Revision { get; init; }

    /// <summary>Of the session's own page.</summary>
    public string Path => SeriesPaths.Session(Occurrence);

    /// <summary>Of the form that makes an activity of it.</summary>
    public string ConfirmPath => SeriesPaths.Confirm(Occurrence);

    public static OccurrenceRow Of(WorkshopSeries series, Occurrence occurrence) => new()
    {
        Occurrence = occurrence,
        Title = series.Title,
        Channel = series.Channel,
        PlaceId = series.PlaceId,
        CommuneCode = series.CommuneCode,
        RosterCount = series.Roster.Count,
        Revision = series.Revision,
    };
}
