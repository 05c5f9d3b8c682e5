using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.Organization.Posts;
using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Seed.People;

/// <summary>The rows of one advisor: account, contracts, places, teams.</summary>
internal static class Hiring
{
    private const int UsualPlaces = 2;

    /// <param name="audition">Where the rows go.</param>
    /// <param name="career">In order of days.</param>
    /// <param name="departement">For the name.</param>
    /// <param name="pause">Null: in no team.</param>
    public static void Enter(Audition audition, IReadOnlyList<Job> career, string departement, TeamPause? pause)
    {
        var account = audition.Open(Role.Advisor, departement, career[0].FirstDay);
        var places = new List<Guid>();
        foreach (var job in career)
        {
            Sign(audition, account, job);
            places.AddRange(Attach(audition, account, job));
            if (pause is not null)
            {
                Join(audition, account, job, pause);
            }
        }

        audition.Cast.Advisors.Add(new()
        {
            Number = audition.Cast.Advisors.Count,
            Id = account.Id,
            Places = places,
            Around = career[^1].Employer.Around,
        });
    }

    private static void Sign(Audition audition, Account account, Job job)
    {
        var terms = new ContractTerms
        {
            Id = audition.NewId(job.FirstDay),
            EmployerId = job.Employer.Row.Id,
            PostNumber = job.Post.Number,
            AdvisorId = account.Id,
            FirstDay = job.FirstDay,
            LastDay = job.LastDay,
            WorkingTime = WorkingTimes.Of(job.Employer.Row.Kind, audition.Cast.Advisors.Count),
        };
        var contract = Contract.Sign(terms, job.Post, job.Employer.ContractsOf(job.Post)).OrThrow();
        job.Employer.Contracts.Add(contract);
        audition.Cast.Rows.Add(contract);
    }

    /// <summary>Two of the employer's places in turn, and the bus for one advisor in two.</summary>
    private static List<Guid> Attach(Audition audition, Account account, Job job)
    {
        var fixedPlaces = job.Employer.Places.Where(place => !place.IsItinerant).ToList();
        var attached = Enumerable.Range(job.Post.Number, UsualPlaces).Select(index => fixedPlaces[index % fixedPlaces.Count]).Distinct().ToList();
        attached.AddRange(job.Employer.Places.Where(place => place.IsItinerant && job.Post.Number % 2 == 1));
        audition.Cast.Rows.AddRange(attached.Select(place =>
            PlaceAttachment.Attach(place, account.Id, job.FirstDay, job.LastDay).OrThrow()));
        return [.. attached.Select(place => place.Id)];
    }

    private static void Join(Audition audition, Account account, Job job, TeamPause pause)
    {
        foreach (var team in job.Employer.Teams)
        {
            var first = job.FirstDay > team.FirstDay ? job.FirstDay : team.FirstDay;
            if (pause != TeamPause.None && first < pause.Left && (job.LastDay ?? DateOnly.MaxValue) >= pause.Back)
            {
                Add(team, first, pause.Left.AddDays(-1));
                Add(team, pause.Back, job.LastDay);
            }
            else
            {
                Add(team, first, job.LastDay);
            }
        }

        void Add(TeamPart team, DateOnly firstDay, DateOnly? lastDay) =>
            audition.Cast.Rows.Add(TeamMembership.Join(team.Row, account.Id, firstDay, lastDay).OrThrow());
    }
}
