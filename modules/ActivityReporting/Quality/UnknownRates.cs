using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>Questions of a month that were mostly left without an answer.</summary>
internal static class UnknownRates
{
    /// <summary>Fewer say nothing of a habit.</summary>
    private const int FewestAttendances = 10;

    private static readonly Question[] Questions =
    [
        new("Genre", row => row.UnknownGenders, one => one.Gender == Gender.NotStated,
            nameof(ActivityForm.Gender), $"{nameof(ActivityForm.Genders)}_{nameof(GenderCounts.Female)}", nameof(PersonForm.Gender)),
        new("Tranche d’âge", row => row.UnknownAges, one => one.Age == AgeClass.NotStated,
            nameof(ActivityForm.Age), $"{nameof(ActivityForm.Ages)}_{nameof(AgeCounts.Under12)}", nameof(PersonForm.BirthYear)),
        new("Statut", row => row.UnknownStatuses, one => one.Status == PersonStatus.NotStated,
            nameof(ActivityForm.Status), $"{nameof(ActivityForm.Statuses)}_{nameof(StatusCounts.InSchool)}", nameof(PersonForm.Status)),
    ];

    public static IEnumerable<Finding> Find(IReadOnlyList<QualityRow> rows, Month month)
    {
        var total = rows.Sum(row => row.Total);
        return total < FewestAttendances
            ? []
            : Questions.Where(one => rows.Sum(one.Count) * 2 > total).Select(one => Of(one, rows, month, total));
    }

    private static Finding Of(Question question, IReadOnlyList<QualityRow> rows, Month month, int total)
    {
        var worst = rows.MaxBy(question.Count)!; // there are accompagnements, so there are rows
        var silent = worst.Followed.Where(question.IsSilent).ToList();
        var isOnSheet = silent.Count == question.Count(worst); // no anonymous one of it was left out
        var field = worst.Type == ActivityType.Workshop ? question.OfWorkshop : question.OfSession;
        return new()
        {
            Kind = QualityKind.Unknown,
            Key = $"{month}/{question.Label}",
            Text = question.Label,
            Why = $"Non communiqué pour {FrenchNumbers.Integer(rows.Sum(question.Count))} accompagnements sur {FrenchNumbers.Integer(total)}\u00A0; "
                + (isOnSheet ? "la fiche d’une personne suivie où il manque s’ouvre d’ici." : "l’activité où il manque le plus s’ouvre d’ici."),
            ActivityId = worst.Id,
            PersonId = isOnSheet ? silent[0].PersonId : null,
            Field = isOnSheet ? question.OfSheet : field,
        };
    }

    /// <param name="Label">French.</param>
    /// <param name="Count">Participants of an activity without an answer.</param>
    /// <param name="IsSilent">Whether a followed person's sheet has none.</param>
    /// <param name="OfSession">Its field in the form of one person's session.</param>
    /// <param name="OfWorkshop">Its first field in a workshop's.</param>
    /// <param name="OfSheet">Its field in the sheet of a followed person.</param>
    private sealed record Question(
        string Label, Func<QualityRow, int> Count, Func<FollowedAnswers, bool> IsSilent, string OfSession, string OfWorkshop, string OfSheet);
}
