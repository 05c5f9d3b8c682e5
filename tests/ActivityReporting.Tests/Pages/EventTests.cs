using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

internal sealed class EventTests
{
    private TestHost _host;
    private TestAdvisor _advisor;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Each_save_is_told_with_the_save()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff);
        var longer = (Given.OneOff with { DurationMinutes = 45 }).For(_advisor);
        await _host.SendAsync(_advisor.Id, new CorrectActivity { Id = id, Revision = 1, Content = longer });
        await _host.SendAsync(_advisor.Id, new DeleteActivity(id));
        await _host.SendAsync(_advisor.Id, new RestoreActivity(id));

        Assert.That(await WaitingEventsAsync(), Is.EqualTo(4 + 3)); // all but the first have a line in the trail, too
    }

    [Test]
    public async Task What_is_refused_or_changes_nothing_is_not_told()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff);
        await _host.SendAsync(_advisor.Id, new CorrectActivity { Id = id, Revision = 1, Content = Given.OneOff.For(_advisor) });
        await _host.SendAsync(_advisor.Id, new CorrectActivity { Id = id, Revision = 7, Content = Given.OneOff.For(_advisor) });
        await _host.SendAsync(_advisor.Id, new RestoreActivity(id));
        await _host.SendAsync(_advisor.Id, new LogActivity { Id = id, Content = Given.OneOff.For(_advisor) });

        Assert.That(await WaitingEventsAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Every_activity_can_be_read_again_in_pages_deleted_ones_too()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 5; i++)
        {
            ids.Add(await _host.LogAsync(_advisor, Given.OneOff));
        }

        await _host.SendAsync(_advisor.Id, new DeleteActivity(ids[2]));

        var read = new List<ActivityRecorded>();
        for (IReadOnlyList<ActivityRecorded> page = []; read.Count == 0 || page.Count > 0;)
        {
            page = await _host.SendAsync(_advisor.Id, new ReadActivities(read.Count == 0 ? Guid.Empty : read[^1].ActivityId, 2));
            read.AddRange(page);
        }

        Assert.That(read.Select(one => one.ActivityId), Is.EqualTo(ids.Order()));
        Assert.That(read.Where(one => one.Deleted).Select(one => (one.ActivityId, one.Version)), Is.EqualTo(new[] { (ids[2], 2) }));
    }

    private Task<int> WaitingEventsAsync() => _host.InScopeAsync(services => services
        .GetRequiredService<ActivityReportingDbContext>().Database
        .SqlQuery<int>($"select count(*) as \"Value\" from \"Outbox\"").SingleAsync());
}
