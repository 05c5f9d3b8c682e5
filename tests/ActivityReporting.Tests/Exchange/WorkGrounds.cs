using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>Where an advisor works: a library, a town hall and a bus, for two employers at once.</summary>
/// <param name="Advisor">Whose.</param>
/// <param name="TownHall">A second place.</param>
/// <param name="Bus">Its stops are communes.</param>
/// <param name="SecondEmployer">Beside the advisor's first.</param>
internal sealed record WorkGrounds(TestAdvisor Advisor, Guid TownHall, Guid Bus, Guid SecondEmployer)
{
    /// <summary>In one order for everybody: what one calls the second is the other's second.</summary>
    public IReadOnlyList<Guid> Places => [Advisor.PlaceId, TownHall, Bus];

    public IReadOnlyList<Guid> Employers => [Advisor.EmployerId, SecondEmployer];

    /// <summary>Places of the same names, whoever the advisor is.</summary>
    public static async Task<WorkGrounds> PrepareAsync(TestHost host, TestAdvisor advisor, Guid secondEmployer)
    {
        await host.AddContractAsync(secondEmployer, advisor.Id, new(2024, 1, 1));
        return new(advisor, await host.AddPlaceAsync(advisor), await host.AddPlaceAsync(advisor, "Bus numérique", isItinerant: true), secondEmployer);
    }

    /// <summary>The other's place of the same name.</summary>
    public Guid? PlaceOf(WorkGrounds other, Guid? place) => place is { } id ? other.Places[Places.ToList().IndexOf(id)] : null;
}
