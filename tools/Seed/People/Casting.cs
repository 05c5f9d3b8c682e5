using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Funders;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Seed.People;

/// <summary>Invents everyone: the same day gives the same people.</summary>
internal static class Casting
{
    /// <summary>Three départements, 40 advisors: everybody is on the sign-in page.</summary>
    public static Cast Demo(Communes communes, DateOnly day, int months)
    {
        var grounds = Grounds.Demo(communes);
        var audition = new Audition(day, months, demoEvery: 1);
        Fill(audition, communes, grounds);
        AddFunder(audition, Territory.Nation, "75");
        AddFunder(audition, new(TerritoryKind.Region, grounds[0].Departement.RegionCode), grounds[0].Departement.Code);
        var last = AddFunder(audition, new(TerritoryKind.Departement, grounds[1].Departement.Code), grounds[1].Departement.Code);

        // One that followed a département and follows one of its employers since.
        var (since, left) = (audition.FoundedOn, audition.MonthsAgo(4));
        var (over, employer) = (new Territory(TerritoryKind.Departement, grounds[2].Departement.Code), audition.Cast.Employers[^1].Row);
        audition.Cast.Rows.Add(FunderTerritory.Grant(last, over, since, left.AddDays(-1)).OrThrow());
        audition.Cast.Rows.Add(FunderEmployer.Grant(last, employer.Id, left).OrThrow());
        UseCasting.Add(audition, day);
        return audition.Cast;
    }

    /// <summary>4,000 advisors over the whole country; a few of each role are on the sign-in page.</summary>
    public static Cast National(Communes communes, DateOnly day, int months)
    {
        var grounds = Grounds.National(communes);
        var audition = new Audition(day, months, demoEvery: 100);
        Fill(audition, communes, grounds);
        AddFunder(audition, Territory.Nation, "75");
        foreach (var region in grounds.DistinctBy(ground => ground.Departement.RegionCode))
        {
            AddFunder(audition, new(TerritoryKind.Region, region.Departement.RegionCode), region.Departement.Code);
        }

        foreach (var ground in grounds)
        {
            AddFunder(audition, new(TerritoryKind.Departement, ground.Departement.Code), ground.Departement.Code);
        }

        return audition.Cast;
    }

    private static void Fill(Audition audition, Communes communes, IReadOnlyList<Ground> grounds)
    {
        audition.Open(Role.Administrator, "75", audition.FoundedOn);
        foreach (var ground in grounds)
        {
            var employers = EmployerCasting.Of(audition, communes, ground);
            TeamCasting.Form(audition, ground, employers);
            AdvisorCasting.Hire(audition, ground, employers);
        }
    }

    private static Account AddFunder(Audition audition, Territory scope, string departement)
    {
        var since = audition.FoundedOn;
        var account = audition.Open(Role.Funder, departement, since);
        audition.Cast.Rows.Add(FunderTerritory.Grant(account, scope, since).OrThrow());
        return account;
    }
}
