using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Persons.Rules;

/// <summary>What cannot have been before a sheet came here.</summary>
internal static class PastRules
{
    public static IEnumerable<Refusal> Broken(PersonPast past, PersonMoment at) =>
        new[] { LastContact(past.LastContactOn, at.Today), Situation(past.Situations, at.Today) }.OfType<Refusal>();

    private static Refusal? LastContact(DateOnly? day, DateOnly today) => day switch
    {
        { } on when on > today => PersonRefusals.LastContactInTheFuture(on, today),
        { } on when on < BusinessCalendar.SchemeStart => PersonRefusals.LastContactBeforeTheScheme(on),
        _ => null,
    };

    private static Refusal? Situation(IReadOnlyList<SituationOn> situations, DateOnly today) =>
        situations.FirstOrDefault(one => one.On > today) is { } coming ? PersonRefusals.SituationInTheFuture(coming.On) : null;
}
