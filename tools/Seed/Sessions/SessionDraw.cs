using Bogus;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>Draws the sessions of advisors month by month; nothing but seeds decides, so any month can be drawn alone.</summary>
internal sealed class SessionDraw(Window window, WorkingDays days, Workload workload)
{
    /// <summary>The id is made when the form is shown.</summary>
    private static readonly TimeSpan Typing = TimeSpan.FromSeconds(90);

    private static readonly Odds<ActivityType> Types = new(
        (ActivityType.Individual, 62), (ActivityType.OneOff, 22), (ActivityType.Workshop, 16));

    private readonly EntryTimes _times = new(window, days);

    /// <summary>In the order of their dates.</summary>
    public IEnumerable<Session> Of(Worker worker, Month month)
    {
        var random = new Randomizer(Seeds.For(Purpose.Sessions, worker.Part.Number, month.First.DayNumber));
        return workload.Draw(worker, month, random).Select(day => Of(worker, day, random));
    }

    private Session Of(Worker worker, DateOnly day, Randomizer random)
    {
        var type = Types.Draw(random);
        var contract = worker.AtWork.Contracts.First(one => one.Covers(day)); // a day's weight without contract is 0
        var enteredAt = _times.Draw(random, day, BusinessCalendar.ZoneOfCommune(contract.EmployerCommuneCode));
        var where = Whereabouts.Draw(random, type, worker, day);
        var people = type == ActivityType.Workshop ? Crowds.Draw(random) : Visitors.Draw(random);
        var subject = Subjects.Draw(random, type);
        return new()
        {
            Id = SeededIds.Draw(random, enteredAt - Typing),
            Worker = worker,
            EnteredAt = enteredAt,
            Content = new()
            {
                Type = type,
                Date = day,
                DurationMinutes = Durations.Draw(random, type),
                Channel = where.Channel,
                PlaceId = where.PlaceId,
                CommuneCode = where.CommuneCode,
                IsVideoCall = where.IsVideoCall,
                Themes = subject.Themes,
                ProcedureName = subject.ProcedureName,
                Title = subject.Title,
                Notes = subject.Notes,
                Materials = Equipment.Draw(random),
                Participants = people,
                ResidenceCode = type == ActivityType.Workshop ? null : where.ResidenceCode,
                Autonomy = Outcomes.Autonomy(random, type),
                Referral = Outcomes.Referral(random, type),
                Level = Outcomes.Level(random, type),
            },
        };
    }
}
