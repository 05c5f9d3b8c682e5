using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Mandates.Rules;

/// <summary>Everything that is wrong with the note of a mandate, so that the form tells it all at once.</summary>
internal static class MandateRules
{
    public static IEnumerable<Refusal> Broken(MandateContent content, DateOnly today) =>
        new[] { Reference(content.Reference?.Trim()), Scope(content), Start(content.StartsOn, today), End(content) }.OfType<Refusal>();

    public static MandateContent Settled(MandateContent content) => content with { Reference = content.Reference?.Trim().ReplaceLineEndings(" ") };

    private static Refusal? Reference(string? reference) => reference?.Length switch
    {
        null or 0 => MandateRefusals.ReferenceMissing,
        > Mandate.MaxReferenceLength => MandateRefusals.ReferenceTooLong,
        _ => null,
    };

    private static Refusal? Scope(MandateContent content) =>
        content.Scope.IsEmpty ? MandateRefusals.ScopeMissing
        : content.Scope.Values().All(theme => theme.IsAdministrative()) ? null
        : MandateRefusals.ScopeNotAdministrative;

    private static Refusal? Start(DateOnly? start, DateOnly today) => start switch
    {
        null => MandateRefusals.StartMissing,
        { } day when day > today => MandateRefusals.StartInTheFuture,
        { } day when day < BusinessCalendar.SchemeStart => MandateRefusals.StartBeforeTheScheme,
        _ => null,
    };

    private static Refusal? End(MandateContent content) => (content.StartsOn, content.EndsOn) switch
    {
        (_, null) => MandateRefusals.EndMissing,
        ({ } start, { } end) when end < start => MandateRefusals.EndBeforeStart,
        ({ } start, { } end) when end > start.AddYears(1) => MandateRefusals.LongerThanAYear,
        _ => null,
    };
}
