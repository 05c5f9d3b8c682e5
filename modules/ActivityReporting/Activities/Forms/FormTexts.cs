using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>Sentences of the forms that depend on what they are for.</summary>
internal static class FormTexts
{
    public static string Lead(ActivityFormPage page) => page switch
    {
        { Corrects: true, Input.Date: { } date } => $"Correction de l’activité du {FrenchDates.Day(date)}.",
        { Corrects: true } => "Correction d’une activité enregistrée.",
        { Type: ActivityType.OneOff } => "Un thème, une durée, c’est noté.",
        { Type: ActivityType.Individual } => "Une personne, une séance. Seuls le thème, la durée, le lieu et la date sont demandés.",
        _ => "Plusieurs personnes, une séance. Ce que vous ne savez pas compte comme «\u00A0Non communiqué\u00A0».",
    };

    /// <summary>« 9 participants à cet atelier, dont 2 pour la première fois. »</summary>
    public static string People(ActivityForm form)
    {
        var total = form.Total ?? 0;
        var first = total - (form.AlreadyHelpedCount ?? 0);
        return first > 0 && total > 0
            ? $"{Counts.Participants(total)} à cet atelier, dont {Counts.Text(first)} pour la première fois."
            : $"{Counts.Participants(total)} à cet atelier.";
    }

    public static string WhoAreThey(int? total) =>
        total is > 1 ? $"Qui sont les {Counts.Text(total.Value)} participants\u00A0?" : "Qui sont les participants\u00A0?";
}
