using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Quality;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Quality;

internal sealed class LargeMonthTests
{
    [Test]
    public async Task The_last_activity_of_a_month_of_thousands_is_looked_at_too()
    {
        using var host = new TestHost();
        var advisor = await host.AddAdvisorAsync();
        await host.LogAsync(advisor, Given.OneOff with { Date = new(2026, 3, 2) });
        var at = Given.At with { Advisor = Given.At.Advisor with { AdvisorId = advisor.Id } };
        await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<ActivityReportingDbContext>();
            db.Activities.AddRange(Enumerable.Range(0, 2_100).Select(number => Given.Logged(Given.OneOff with { Date = new(2026, 3, 2), DurationMinutes = 1 + (number % 60) }, at)));
            return await db.SaveChangesAsync();
        });
        var last = await host.LogAsync(advisor, Given.Workshop with { Date = Given.Today, DurationMinutes = 9 * 60 });

        var review = await host.SendAsync(advisor.Id, new ReviewQuality(new Month(2026, 3)));

        Assert.That(review.Open.Where(one => one.Kind == QualityKind.Duration).Select(one => one.ActivityId), Is.EqualTo(new Guid?[] { last }));
    }
}
