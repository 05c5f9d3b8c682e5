using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>The addresses of drafts: they hold the id of a form and nothing of what was typed.</summary>
internal static class DraftPaths
{
    /// <summary>The parameter of a form's address that opens its draft.</summary>
    public const string Parameter = "brouillon";

    public static string Form(Guid formId, ActivityType type, bool isCorrection) =>
        isCorrection ? ActivityPaths.Correct(formId) : ActivityPaths.New(type);

    /// <param name="page">Of the form.</param>
    /// <param name="formId">Of the draft.</param>
    public static string Resume(string page, Guid formId) => $"{page}?{Parameter}={formId}";

    public static string Discard(Guid formId) => $"/activites/brouillons/{formId}/jeter";

    public static string BringBack(Guid formId) => $"/activites/brouillons/{formId}/remettre";
}
