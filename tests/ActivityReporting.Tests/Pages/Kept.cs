using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

/// <summary>What the database holds, and a short way to put something in.</summary>
internal static class Kept
{
    /// <summary>Every row of the advisor, deleted ones too, in order of entry.</summary>
    public static Task<List<Activity>> ActivitiesOfAsync(this TestHost host, TestAdvisor advisor) =>
        host.InScopeAsync(services => services.GetRequiredService<ActivityReportingDbContext>().Activities.AsNoTracking()
            .Where(activity => activity.AdvisorId == advisor.Id)
            .OrderBy(activity => activity.CreatedAt).ThenBy(activity => activity.Id)
            .ToListAsync());

    public static async Task<Activity> OnlyActivityOfAsync(this TestHost host, TestAdvisor advisor) =>
        (await host.ActivitiesOfAsync(advisor)).Single();

    /// <summary>The library of the content becomes the advisor's own place.</summary>
    public static ActivityContent For(this ActivityContent content, TestAdvisor advisor) =>
        content.PlaceId == Given.Library ? content with { PlaceId = advisor.PlaceId } : content;

    /// <returns>The id.</returns>
    public static async Task<Guid> LogAsync(this TestHost host, TestAdvisor advisor, ActivityContent content)
    {
        var outcome = await host.SendAsync(
            advisor.Id, new LogActivity { Id = Guid.CreateVersion7(), Content = content.For(advisor) });
        return outcome.SavedId ?? throw new InvalidOperationException(string.Join(", ", outcome.Refusals));
    }

    /// <summary>As a change of contract does.</summary>
    public static Task<int> MoveAsync(this TestHost host, Guid id, Guid employerId) => host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<ActivityReportingDbContext>();
        (await db.Activities.SingleAsync(activity => activity.Id == id)).MoveTo(employerId, Given.Crest);
        return await db.SaveChangesAsync();
    });
}
