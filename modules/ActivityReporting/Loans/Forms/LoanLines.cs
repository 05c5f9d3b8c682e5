using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Loans.Forms;

/// <summary>A loan in words, always the same lines in the same order.</summary>
internal static class LoanLines
{
    public static IReadOnlyList<Line> Of(LoanContent content, LoanMoment at) =>
    [
        new("Matériel", content.What ?? ""),
        new("Prêté à", Borrower(content, at)),
        new("Depuis le", content.LentOn is { } lent ? FrenchDates.Long(lent) : ""),
        new("Retour prévu le", content.DueOn is { } due ? FrenchDates.Long(due) : ""),
        new("Rendu le", content.BackOn is { } back ? FrenchDates.Long(back) : ""),
    ];

    public static string Borrower(LoanContent content, LoanMoment at) => (content.PersonId, content.PlaceId) switch
    {
        ({ } person, _) => at.Persons.GetValueOrDefault(person)?.Name ?? PersonRow.Unreadable,
        (_, { } place) => at.Places.GetValueOrDefault(place) ?? "Lieu que vous avez quitté",
        _ => "Personne dont le nom est effacé",
    };
}
