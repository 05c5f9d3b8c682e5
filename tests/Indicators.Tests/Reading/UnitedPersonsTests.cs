using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Rebuilding;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Reading;

/// <summary>Persons of a territory that were read before are never those of before.</summary>
public sealed class UnitedPersonsTests
{
    private static readonly Guid Advisor = Guid.CreateVersion7();
    private static readonly (Guid Ana, Guid Bob) Persons = (Guid.CreateVersion7(), Guid.CreateVersion7());

    private TestHost _host;

    [SetUp]
    public void Start() => _host = new TestHost();

    [TearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task Another_person_in_the_same_counts_is_seen()
    {
        var (first, second) = (Followed(Persons.Ana), Followed(Persons.Ana));
        await _host.PublishAsync(first, second);
        Assert.That(await DistinctAsync(), Is.EqualTo((1, 1)));

        await _host.PublishAsync(second.Corrected() with { FollowedPersons = [Persons.Bob] });

        Assert.That(await DistinctAsync(), Is.EqualTo((2, 2)));
    }

    [Test]
    public async Task Who_comes_in_another_departement_is_seen()
    {
        var (first, second) = (Followed(Persons.Ana), Followed(Persons.Bob));
        await _host.PublishAsync(first, second);
        Assert.That(await DistinctAsync(), Is.EqualTo((2, 2)));

        await _host.PublishAsync(second.Corrected() with { CommuneCode = "2A004" });

        Assert.That(await DistinctAsync(), Is.EqualTo((2, 1)));
    }

    [Test]
    public async Task A_rebuild_is_seen_whatever_it_finds()
    {
        await _host.PublishAsync(Followed(Persons.Ana), Followed(Persons.Bob));
        Assert.That(await DistinctAsync(), Is.EqualTo((2, 2)));

        await _host.InScopeAsync(services => services.GetRequiredService<IMediator>().Send(new RebuildFacts()));

        Assert.That(await DistinctAsync(), Is.EqualTo((0, 0)), "there are no activities of these facts");
    }

    private static ActivityRecorded Followed(Guid person) =>
        Recorded.Individual(Advisor) with { FollowedPersons = [person], Anonymous = 0 };

    /// <returns>Of the nation, and of the région of the activities: over a month and over some days.</returns>
    private async Task<(long Nation, long Region)> DistinctAsync()
    {
        var month = Month.Of(Recorded.Day);
        var region = TotalScope.Of(new Territory(TerritoryKind.Region, "84"));
        var (nation, days) = (await CountAsync(TotalScope.Nation, month.Period), await CountAsync(TotalScope.Nation, new(month.First.AddDays(1), month.Last)));
        Assert.That(days, Is.EqualTo(nation));
        return (nation, await CountAsync(region, month.Period));
    }

    private Task<long> CountAsync(TotalScope scope, Period period) => _host.InScopeAsync(async services =>
    {
        var figures = new Figures(period);
        await services.GetRequiredService<FiguresReader>().ReadAsync([new(scope)], FactFilter.All, [new FiguresOf(figures)], CancellationToken.None);
        return figures.Persons;
    });
}
