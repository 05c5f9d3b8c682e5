using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Tests.Facts;

namespace ConseillerNumerique.Indicators.Tests.Measures;

/// <summary>Rows as a test needs them: what it does not name is plain.</summary>
internal static class Rows
{
    public static readonly DateOnly Day = new(2026, 3, 10);

    public static ActivityRecorded Individual => Recorded.Individual(Guid.Empty, Day) with { Materials = default };

    public static ActivityRecorded OneOff => Recorded.OneOff(Guid.Empty, Day) with { Materials = default };

    public static ActivityRecorded Workshop(int participants) => Recorded.Workshop(Guid.Empty, participants, Day) with { Materials = default };

    /// <summary>Women and men; the others are not stated.</summary>
    public static ActivityRecorded Of(this ActivityRecorded state, int women, int men) =>
        state with { ByGender = [state.Attendances - women - men, women, men] };
}
