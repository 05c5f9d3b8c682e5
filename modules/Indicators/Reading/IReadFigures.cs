using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>Something that rows of a period add up to: key figures, days, months, members.</summary>
internal interface IReadFigures
{
    /// <summary>What it wants rows of; a row comes once.</summary>
    Period Period { get; }

    /// <summary>Whether a whole month may come as one row; otherwise each row is of one day.</summary>
    bool TakesMonths { get; }

    /// <summary>Whether it counts followed persons, which régions and nation have to ask their départements for.</summary>
    bool TakesPersons { get; }

    void Add(in CountedRow row);
}
