using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>What a form says of its draft.</summary>
internal static class DraftTexts
{
    public const string Gone = "Ce brouillon n’existe plus\u00A0: il a été enregistré, jeté, ou gardé plus de 14 jours.";

    /// <summary>The answer to the script that keeps a form while it is typed.</summary>
    /// <param name="kept">What became of the draft.</param>
    /// <param name="zone">Of the writer.</param>
    /// <param name="noun">French, feminine: what the form is about.</param>
    public static JsonResult Answer(KeptDraft kept, TimeZoneInfo zone, string noun) =>
        new(new { kept = kept.IsKept, word = Word(kept, zone, noun), said = kept.IsKept ? Said(kept.At, zone) : "" });

    /// <summary>Said without being asked; null: all is as it should be.</summary>
    public static string? Word(KeptDraft kept, TimeZoneInfo zone, string noun) => kept switch
    {
        { IsKept: false } =>
            $"Cette {noun} a été enregistrée entre-temps, sans doute depuis un autre appareil, ou la saisie est trop longue pour un brouillon. "
            + "Votre saisie reste dans cette page\u00A0: enregistrez pour comparer.",
        { ReplacedAt: { } at } =>
            $"Ce brouillon a aussi été modifié ailleurs, le {FrenchDates.Moment(at, zone)}\u00A0: c’est cette saisie-ci, plus récente, qui est gardée.",
        _ => null,
    };

    /// <summary>« Brouillon gardé à 10 h 05 ».</summary>
    public static string Said(DateTime now, TimeZoneInfo zone) =>
        $"Brouillon gardé à {FrenchDates.Time(TimeOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(now, zone)))}";
}
