using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>Which class a duration belongs to: lower bound in, upper bound out.</summary>
internal static class DurationClasses
{
    public static DurationClass Of(int minutes) => minutes switch
    {
        < 30 => DurationClass.Under30Minutes,
        < 60 => DurationClass.From30To60Minutes,
        < 120 => DurationClass.From1To2Hours,
        _ => DurationClass.From2Hours,
    };
}
