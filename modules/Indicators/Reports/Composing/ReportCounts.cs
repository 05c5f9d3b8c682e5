using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>Every number that a report is made of, before anything is withheld.</summary>
internal sealed record ReportCounts
{
    public required ScopeTotals Month { get; init; }

    /// <summary>Null: before the scope's first activity.</summary>
    public required ScopeTotals? MonthBefore { get; init; }

    /// <inheritdoc cref="MonthBefore" />
    public required ScopeTotals? YearBefore { get; init; }

    public required ScopeTotals YearToDate { get; init; }

    /// <summary>Only those that an activity carries.</summary>
    public required IReadOnlyList<CountedTheme> Themes { get; init; }

    /// <summary>Attendances by value; a value that is not here has none.</summary>
    public required IReadOnlyDictionary<Channel, long> Channels { get; init; }

    public required IReadOnlyDictionary<DurationClass, long> Durations { get; init; }

    public required IReadOnlyDictionary<Material, long> Materials { get; init; }

    /// <summary>Attendances of activities that name no material.</summary>
    public required long NoMaterialStated { get; init; }

    public required IReadOnlyDictionary<AgeClass, long> Ages { get; init; }

    public required IReadOnlyDictionary<Gender, long> Genders { get; init; }

    public required IReadOnlyDictionary<PersonStatus, long> Statuses { get; init; }

    /// <summary>Attendances by INSEE code.</summary>
    public required IReadOnlyDictionary<string, long> Communes { get; init; }

    public required IReadOnlyList<CountedPlace> Places { get; init; }

    /// <summary>Activities entered more than 7 days after their date.</summary>
    public required long LateActivities { get; init; }

    /// <summary>Days from the date to the entry; null without activities.</summary>
    public required decimal? MedianDelayDays { get; init; }
}
