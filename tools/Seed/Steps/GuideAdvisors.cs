using Bogus;
using ConseillerNumerique.ActivityReporting.Correspondents;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Diagnoses;
using ConseillerNumerique.ActivityReporting.Feelings;
using ConseillerNumerique.ActivityReporting.Loans;
using ConseillerNumerique.ActivityReporting.Mandates;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>What advisors keep beside sheets and sessions: diagnoses, mandates, loans, correspondents, what visitors say.</summary>
internal static class GuideAdvisors
{
    private const int DiagnosisPercent = 40;
    private const int MandatePercent = 12;
    private const int Months = 6;

    /// <summary>Telephone numbers that are kept free for inventions.</summary>
    private static readonly (Referral Kind, string Body, string Phone, string Hint)[] Partners =
    [
        (Referral.SocialAid, "CCAS, accueil social", "04 65 71 10 01", "Sur rendez-vous le mardi"),
        (Referral.ProcedureOperator, "CAF, point relais", "04 65 71 10 02", "Préparer le numéro d’allocataire"),
        (Referral.JobInsertion, "Mission locale", "04 65 71 10 03", "Pour les 16 à 25 ans"),
        (Referral.ProcedureHelp, "Espace France Services", "04 65 71 10 04", "Sans rendez-vous le matin"),
        (Referral.Administration, "Mairie, état civil", "04 65 71 10 05", "Fermé le mercredi"),
    ];

    private static readonly string[] Equipment = ["Tablette et son chargeur", "Ordinateur portable", "Clé de connexion", "Vidéoprojecteur", "Lot de six souris"];

    /// <returns>How many diagnoses and mandates.</returns>
    public static async Task<(int Diagnoses, int Mandates)> SaveAsync(
        Stage stage, IReadOnlyList<Worker> workers, FollowedDraw draw, Window window, CancellationToken ct)
    {
        var (diagnoses, mandates) = (0, 0);
        foreach (var worker in workers)
        {
            var random = new Randomizer(Seeds.For(Purpose.Guidance, worker.Part.Number));
            await stage.DoAsync(Actor.System, async services =>
            {
                var db = services.GetRequiredService<ActivityReportingDbContext>();
                var persons = await db.FollowedPersons.Where(one => one.AdvisorId == worker.Part.Id).ToDictionaryAsync(one => one.Id, ct);
                foreach (var one in draw.Of(worker).Where(one => one.MetOn < window.LastDay && persons.ContainsKey(one.Id)))
                {
                    diagnoses += Diagnose(db, random, persons[one.Id], one, window) ? 1 : 0;
                    mandates += GiveMandate(db, random, persons[one.Id], one, window) ? 1 : 0;
                }

                Lend(db, random, worker, draw, window);
                NotePartners(db, random, worker, window);
                AskVisitors(db, random, worker, window);
                return await db.SaveChangesAsync(ct);
            });
        }

        return (diagnoses, mandates);
    }

    private static bool Diagnose(ActivityReportingDbContext db, Randomizer random, FollowedPerson person, Acquaintance one, Window window)
    {
        if (!random.Chance(DiagnosisPercent))
        {
            return false;
        }

        var at = MomentOf(person.AdvisorId, Day(random, one.MetOn, window));
        var bent = random.Number(2);
        var answers = Answers.Of([.. Enum.GetValues<Question>().Select(_ => random.Chance(70) ? (Answer)bent : (Answer)random.Number(3))]);
        var proposal = Proposal.Of(answers);
        var situation = proposal.Situation ?? DigitalSituation.Beginner;
        var content = new DiagnosisContent { Answers = answers, Proposed = proposal.Situation, Situation = situation, Themes = proposal.Themes };
        db.Diagnoses.Add(Diagnosis.Make(SeededIds.Draw(random, at.Now), person.Id, content, at));
        person.Diagnose(situation, at.Today);
        return true;
    }

    private static bool GiveMandate(ActivityReportingDbContext db, Randomizer random, FollowedPerson person, Acquaintance one, Window window)
    {
        if (!random.Chance(MandatePercent))
        {
            return false;
        }

        var at = MomentOf(person.AdvisorId, Day(random, one.MetOn, window));
        var content = new MandateContent
        {
            Reference = $"AC-{at.Today.Year}-{random.Number(100, 999)}",
            Scope = EnumSet<Theme>.Of(random.ArrayElements([.. Themes.Administrative], random.Number(1, 3))),
            StartsOn = at.Today,
            EndsOn = at.Today.AddDays(random.Pick([30, 182, 365])),
        };
        db.Mandates.Add(Mandate.Note(SeededIds.Draw(random, at.Now), person.Id, content, at).OrThrow());
        return true;
    }

    /// <summary>One thing to a person, one to a place; a third of them is back, some should be.</summary>
    private static void Lend(ActivityReportingDbContext db, Randomizer random, Worker worker, FollowedDraw draw, Window window)
    {
        var borrower = draw.Of(worker).FirstOrDefault(one => one.MetOn < window.LastDay);
        var at = new LoanMoment
        {
            AdvisorId = worker.Part.Id,
            Now = window.End.AddMinutes(-1),
            Today = window.LastDay,
            Places = worker.AtWork.Places.DistinctBy(place => place.PlaceId).ToDictionary(place => place.PlaceId, place => place.Name),
            Persons = borrower is null ? new Dictionary<Guid, ActivityReporting.Activities.PersonInSession>() : new() { [borrower.Id] = borrower.InSession },
        };
        var loans = new List<LoanContent>();
        if (borrower is not null)
        {
            loans.Add(new() { PersonId = borrower.Id });
        }

        if (at.Places.Count > 0)
        {
            loans.Add(new() { PlaceId = at.Places.Keys.First() });
        }

        foreach (var loan in loans)
        {
            var lent = window.LastDay.AddDays(-random.Number(20, 60));
            var content = loan with
            {
                What = random.Pick(Equipment),
                LentOn = lent,
                DueOn = lent.AddDays(random.Number(15, 75)),
                BackOn = random.Chance(33) ? lent.AddDays(random.Number(1, 20)) : null,
            };
            db.Loans.Add(Loan.Lend(SeededIds.Draw(random, at.Now), content, at).OrThrow());
        }
    }

    private static void NotePartners(ActivityReportingDbContext db, Randomizer random, Worker worker, Window window)
    {
        foreach (var (kind, body, phone, hint) in random.ArrayElements(Partners, random.Number(2, Partners.Length)))
        {
            var content = new CorrespondentContent { Kind = kind, Body = body, Phone = phone, Hint = hint };
            var now = window.End.AddDays(-random.Number(30, 200));
            db.Correspondents.Add(Correspondent.Note(SeededIds.Draw(random, now), worker.Part.Id, content, now).OrThrow());
        }
    }

    private static void AskVisitors(ActivityReportingDbContext db, Randomizer random, Worker worker, Window window)
    {
        for (var back = 0; back < Months; back++)
        {
            var tally = db.FeelingTallies.Add(FeelingTally.Open(worker.Part.Id, Month.Of(window.LastDay).AddMonths(-back))).Entity;
            for (var visitor = random.Number(3, 28); visitor > 0; visitor--)
            {
                tally.Count(new() { Easier = Say(random, 75), Alone = Say(random, 50), Calmer = Say(random, 65) });
            }
        }
    }

    private static Feeling? Say(Randomizer random, int yesPercent) =>
        random.Chance(10) ? null : random.Chance(yesPercent) ? Feeling.Yes : random.Chance(70) ? Feeling.Somewhat : Feeling.No;

    private static DateOnly Day(Randomizer random, DateOnly metOn, Window window) =>
        metOn.AddDays(random.Number(0, window.LastDay.DayNumber - metOn.DayNumber));

    private static PersonMoment MomentOf(Guid advisorId, DateOnly day) => new()
    {
        AdvisorId = advisorId,
        Now = Window.AtInParis(day, new TimeOnly(10, 0)),
        Today = day,
        Communes = null!, // neither a diagnosis nor a mandate names a commune
    };
}
