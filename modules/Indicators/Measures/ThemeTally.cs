using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>TH: (a) activities that carry a theme, (b) their attendances. Several answers: the lines do not add up.</summary>
internal sealed class ThemeTally(long[] plain)
{
    public long Activities(Theme theme) => plain[Slot.ThemeActivities + (int)theme];

    public long Attendances(Theme theme) => plain[Slot.ThemeAttendances + (int)theme];
}
