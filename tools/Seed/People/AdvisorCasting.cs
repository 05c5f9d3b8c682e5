namespace ConseillerNumerique.Seed.People;

/// <summary>
/// Advisors of a département and their careers. Most simply work; some changed employer, came later, left (the post is
/// vacant since), left their team and came back, or are in no team.
/// </summary>
internal static class AdvisorCasting
{
    private const int ChangesEmployer = 3;
    private const int TakesTheFreedPost = 5;
    private const int LeavesForGood = 6;
    private const int LeavesTeamForAWhile = 8;
    private const int FewestForASpecialCareer = 9;

    public static void Hire(Audition audition, Ground ground, IReadOnlyList<EmployerPart> employers)
    {
        for (var index = 0; index < ground.Advisors; index++)
        {
            var career = CareerOf(audition, ground, employers, index);
            var isInATeam = index != ground.Advisors - 1 || ground.Advisors < FewestForASpecialCareer;
            Hiring.Enter(audition, career, ground.Departement.Code, isInATeam ? TeamPause(audition, ground, index) : null);
        }

        if (ground.Advisors >= FewestForASpecialCareer)
        {
            PostCasting.OpenEnded(audition, employers[^1]);
        }
    }

    private static IReadOnlyList<Job> CareerOf(
        Audition audition, Ground ground, IReadOnlyList<EmployerPart> employers, int index)
    {
        var employer = employers[index % employers.Count];
        var first = audition.HiredOn();
        if (ground.Advisors < FewestForASpecialCareer)
        {
            return [Job.At(audition, employer, first)];
        }

        var change = audition.MonthsAgo(8);
        var end = audition.MonthsAgo(3).AddDays(-1);
        return index switch
        {
            ChangesEmployer => [Job.At(audition, employer, first) with { LastDay = change.AddDays(-1) }, Job.At(audition, employers[(index + 1) % employers.Count], change)],
            TakesTheFreedPost => [Job.After(employers[ChangesEmployer % employers.Count], change.AddDays(45))],
            LeavesForGood => [Job.At(audition, employer, first) with { LastDay = end }],
            _ => [Job.At(audition, employer, first)],
        };
    }

    private static TeamPause TeamPause(Audition audition, Ground ground, int index) =>
        index == LeavesTeamForAWhile && ground.Advisors >= FewestForASpecialCareer
            ? new(audition.MonthsAgo(9), audition.MonthsAgo(5))
            : People.TeamPause.None;
}
