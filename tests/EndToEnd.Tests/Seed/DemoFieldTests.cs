using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.Organization.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Seed;

/// <summary>What coordinators find beside the activities of their team.</summary>
internal sealed class DemoFieldTests
{
    [Test]
    public async Task Every_coordinator_has_done_something_of_each_form()
    {
        var done = await Demonstration.Host.InScopeAsync(services => services.GetRequiredService<ActivityReportingDbContext>()
            .CoordinationActivities.Select(one => new { one.CoordinatorId, one.Type }).Distinct().ToListAsync());

        Assert.That(done.GroupBy(one => one.CoordinatorId).Select(one => one.Count()), Is.Not.Empty.And.All.EqualTo(Enum.GetValues<CoordinationType>().Length));
    }

    [Test]
    public async Task Some_have_noted_the_module_of_the_year_and_some_have_not()
    {
        var records = await Demonstration.Host.InScopeAsync(services =>
            services.GetRequiredService<OrganizationDbContext>().TrainingRecords.AsNoTracking().ToListAsync());

        Assert.That(records.Count(record => record.HasModule(2026)), Is.InRange(10, records.Count - 5));
    }
}
