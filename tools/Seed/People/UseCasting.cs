using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Seed.People;

/// <summary>Who came when; beside them somebody who was invited and has not come yet, and an account that is closed.</summary>
internal static class UseCasting
{
    private const int LongestAway = 25;
    private const int OneInComesDaily = 3;

    /// <param name="audition">With all others in it.</param>
    /// <param name="day">The day that the data is seen from.</param>
    public static void Add(Audition audition, DateOnly day)
    {
        foreach (var (index, account) in audition.Cast.Accounts.Index())
        {
            var away = index % OneInComesDaily == 0 ? 0 : audition.Random.Number(1, LongestAway);
            audition.Cast.Rows.Add(AccountUse.Begin(account.Id, day.AddDays(-away)));
        }

        audition.OpenPrivate("Inès", "Garnier", Role.Advisor, day.AddDays(-4));
        var left = audition.OpenPrivate("Marc", "Delorme", Role.Coordinator, audition.FoundedOn);
        left.Close(day.AddDays(-12).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc));
        audition.Cast.Rows.Add(AccountUse.Begin(left.Id, day.AddDays(-LongestAway)));
    }
}
