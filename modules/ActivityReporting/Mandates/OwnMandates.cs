namespace ConseillerNumerique.ActivityReporting.Mandates;

/// <summary>Which mandates are about to end.</summary>
internal static class OwnMandates
{
    /// <summary>Those that end soon and that no later one of the same person takes over.</summary>
    /// <param name="mandates">Of anybody.</param>
    /// <param name="today">A mandate still holds on its last day.</param>
    public static IQueryable<Mandate> Ending(this IQueryable<Mandate> mandates, DateOnly today) => mandates
        .Where(one => one.RemindOn <= today && one.EndsOn >= today && !mandates.Any(other => other.PersonId == one.PersonId && other.EndsOn > one.EndsOn));
}
