using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

internal sealed class FindLastActivitiesTests
{
    private TestHost _host;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Tells_the_newest_day_of_each_that_is_asked_for()
    {
        var (one, two, none, other) = (await _host.AddAdvisorAsync(), await _host.AddAdvisorAsync(), await _host.AddAdvisorAsync(), await _host.AddAdvisorAsync());
        await _host.LogAsync(one, Given.OneOff with { Date = Given.Today.AddDays(-3) });
        await _host.LogAsync(one, Given.OneOff with { Date = Given.Today.AddDays(-9) });
        await _host.LogAsync(two, Given.OneOff);
        await _host.LogAsync(other, Given.OneOff);

        var last = await LastAsync(Given.Today.AddYears(-1), one.Id, two.Id, none.Id, one.Id);

        Assert.That(last, Is.EquivalentTo(new Dictionary<Guid, DateOnly> { [one.Id] = Given.Today.AddDays(-3), [two.Id] = Given.Today }));
    }

    [Test]
    public async Task Deleted_and_older_ones_do_not_count()
    {
        var advisor = await _host.AddAdvisorAsync();
        await _host.LogAsync(advisor, Given.OneOff with { Date = Given.Today.AddDays(-30) });
        await _host.SendAsync(advisor.Id, new DeleteActivity(await _host.LogAsync(advisor, Given.OneOff)));

        Assert.That((await LastAsync(Given.Today.AddYears(-1), advisor.Id)).Values, Is.EqualTo(new[] { Given.Today.AddDays(-30) }));
        Assert.That(await LastAsync(Given.Today.AddDays(-29), advisor.Id), Is.Empty);
    }

    private Task<IReadOnlyDictionary<Guid, DateOnly>> LastAsync(DateOnly since, params Guid[] advisors) => _host.InScopeAsync(services =>
        services.GetRequiredService<IMediator>().Send(new FindLastActivities(advisors, since)));
}
