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
        { IsRepeated: true } => "Tout est repris de l’autre activité, à la date d’aujourd’hui\u00A0: changez ce qui diffère.",
        { Type: ActivityType.OneOff } => "Un thème, une durée, c’est noté.",
        { Type: ActivityType.Individual } => "Une personne, une séance. Seuls le thème, la durée, le lieu et la date sont demandés.",
        _ => "Plusieurs personnes, une séance. Ce que vous ne savez pas compte comme «\u00A0Non communiqué\u00A0».",
    };
}
