using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Organization.Training;

/// <summary>A record in words.</summary>
internal static class TrainingLines
{
    /// <summary>« 210 heures », « 70 heures, du 3 mars 2025 au 14 mars 2025 »; empty when nothing was said.</summary>
    public static string Initial(TrainingContent content) =>
        content.InitialHours is { } hours ? $"{hours}\u00A0heures{Days(content.InitialFirstDay, content.InitialLastDay)}" : "";

    /// <summary>« Titre complet », « CCP1, CCP2 »; empty without any.</summary>
    public static string Certificates(TrainingContent content) => content.Certificates.Contains(Certificate.FullTitle)
        ? Labels.Of(Certificate.FullTitle)
        : string.Join(", ", content.Certificates.Values().Select(one => Labels.Of(one)));

    /// <summary>The names of what two contents do not say alike.</summary>
    public static IEnumerable<string> Changed(TrainingContent before, TrainingContent after)
    {
        var isInitialAlike = (before.InitialHours, before.InitialBody, before.InitialFirstDay, before.InitialLastDay)
            == (after.InitialHours, after.InitialBody, after.InitialFirstDay, after.InitialLastDay);
        if (!isInitialAlike)
        {
            yield return "formation initiale";
        }

        if (before.Certificates != after.Certificates)
        {
            yield return "certificats";
        }

        if (before.Pix != after.Pix)
        {
            yield return "niveau Pix";
        }

        if (!before.Modules.SequenceEqual(after.Modules))
        {
            yield return "modules";
        }
    }

    private static string Days(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        ({ } from, { } to) => $", du {FrenchDates.Day(from)} au {FrenchDates.Day(to)}",
        ({ } from, null) => $", depuis le {FrenchDates.Day(from)}",
        (null, { } to) => $", jusqu’au {FrenchDates.Day(to)}",
        _ => "",
    };
}
