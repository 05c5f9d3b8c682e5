namespace ConseillerNumerique.ActivityReporting.Loans.Forms;

/// <summary>The addresses of loans.</summary>
internal static class LoanPaths
{
    public const string List = "/materiel";
    public const string New = "/materiel/nouveau";

    /// <summary>The form of something lent to this person.</summary>
    public static string NewFor(Guid personId) => $"{New}?personne={personId}";

    public static string Change(Guid id) => $"/materiel/{id}/modifier";

    public static string Return(Guid id, bool isBack) => $"/materiel/{id}/retour?rendu={(isBack ? "true" : "false")}";
}
