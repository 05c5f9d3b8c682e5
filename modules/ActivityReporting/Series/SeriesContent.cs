using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Series.Plan;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>What an advisor says of a series, as typed or as kept. Two contents are equal when nothing the advisor could see differs.</summary>
internal sealed record SeriesContent
{
    /// <summary>What each session will be, without a day; its followed persons are the roster.</summary>
    public required ActivityContent Session { get; init; }

    public required SeriesPlan Plan { get; init; }

    /// <summary>On the public page of the place.</summary>
    public bool IsPublic { get; init; }

    /// <summary>For strangers: how to come, what to bring. At most 280 characters.</summary>
    public string? PublicText { get; init; }
}
