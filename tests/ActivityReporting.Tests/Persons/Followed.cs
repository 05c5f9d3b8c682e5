using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Persons;

/// <summary>Sheets that break no rule, for tests that break one; and what the database holds of them.</summary>
internal static class Followed
{
    public static PersonMoment At { get; } = new()
    {
        AdvisorId = Given.Me,
        Now = new(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc),
        Today = Given.Today,
        Communes = Given.Communes,
    };

    public static PersonContent Lucette { get; } = new()
    {
        FirstName = "Lucette",
        LastName = "Grimaud",
        BirthYear = 1951,
        Phone = "06 12 34 56 78",
        ConsentedOn = Given.Today,
    };

    public static FollowedPerson Sheet(PersonContent content, PersonMoment? at = null) =>
        FollowedPerson.Follow(Guid.CreateVersion7(), content, at ?? At).TryGet(out var person, out var refusal)
            ? person
            : throw new InvalidOperationException(refusal.Message);

    /// <summary>The codes of everything that is wrong.</summary>
    public static string? Refusal(PersonContent content, PersonMoment? at = null) =>
        FollowedPerson.Follow(Guid.CreateVersion7(), content, at ?? At).TryGet(out _, out var refusal) ? null : refusal.Code;

    /// <returns>The id.</returns>
    public static async Task<Guid> FollowAsync(this TestHost host, TestAdvisor advisor, PersonContent? content = null)
    {
        var outcome = await host.SendAsync(
            advisor.Id, new CreatePerson { Id = Guid.CreateVersion7(), Content = content ?? Lucette, IsSomebodyElse = true });
        return outcome.SavedId ?? throw new InvalidOperationException(string.Join(", ", outcome.Refusals));
    }

    public static Task<FollowedPerson> SheetAsync(this TestHost host, Guid id) => host.InScopeAsync(services =>
        services.GetRequiredService<ActivityReportingDbContext>().FollowedPersons.AsNoTracking().SingleAsync(person => person.Id == id));

    /// <summary>An individual session with this person, or a workshop with several.</summary>
    public static ActivityContent With(this ActivityContent content, params Guid[] persons) => content with { PersonIds = PersonIds.Of(persons) };

    /// <summary>Whose first session each activity is, by its id; of activities that count.</summary>
    public static Task<List<(Guid ActivityId, Guid PersonId)>> FirstsAsync(this TestHost host, params Guid[] persons) => host.InScopeAsync(async services =>
    {
        var activities = await services.GetRequiredService<ActivityReportingDbContext>().Activities.AsNoTracking()
            .Where(one => one.DeletedAt == null)
            .ToListAsync();
        return activities
            .SelectMany(one => one.Attendances.Where(attendance => attendance.IsFirst && persons.Contains(attendance.PersonId)))
            .Select(one => (one.ActivityId, one.PersonId))
            .ToList();
    });
}
