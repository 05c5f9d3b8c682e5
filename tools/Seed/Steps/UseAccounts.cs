using Bogus;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.People;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.SharedKernel;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>Who came when; beside them somebody who was invited and has not come yet, and an account that is closed.</summary>
internal static class UseAccounts
{
    private const int LongestAway = 25;
    private const int OneInComesDaily = 3;

    public static Task<int> SaveAsync(Stage stage, Cast cast, Window window, CancellationToken ct)
    {
        var random = new Randomizer(Seeds.For(Purpose.Uses));
        var uses = cast.Accounts.Select((account, index) =>
            AccountUse.Begin(account.Id, window.LastDay.AddDays(index % OneInComesDaily == 0 ? 0 : -random.Number(1, LongestAway))));
        var invited = Open(random, Moments.Before(random, window, daysAgo: 4), "Inès", "Garnier", Role.Advisor);
        var left = Open(random, Moments.Before(random, window, daysAgo: 400), "Marc", "Delorme", Role.Coordinator);
        left.Close(Moments.Before(random, window, daysAgo: 12));
        return stage.DoAsync(Actor.System, async services =>
        {
            var db = services.GetRequiredService<OrganizationDbContext>();
            db.AddRange([invited, left, .. uses, AccountUse.Begin(left.Id, window.LastDay.AddDays(-LongestAway))]);
            return await db.SaveChangesAsync(ct);
        });
    }

    private static Account Open(Randomizer random, DateTime at, string firstName, string lastName, Role role) =>
        Account.Open(new AccountOpening
        {
            Id = SeededIds.Draw(random, at),
            FirstName = firstName,
            LastName = lastName,
            Email = PersonNames.Email((firstName, lastName), 0),
            Roles = [role],
            At = at,
        }).OrThrow();
}
