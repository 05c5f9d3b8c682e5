namespace ConseillerNumerique.Organization.Posts;

/// <summary>The French names of the fields that a change touches, for the trail.</summary>
internal static class TermsChanges
{
    public static IEnumerable<string> Between(PostTerms before, PostTerms after) => Named(
        (before.FirstDay != after.FirstDay, "premier jour"),
        (before.Line != after.Line, "ligne de financement"),
        (before.GrantedEuros != after.GrantedEuros, "montant accordé"),
        (before.AgreementEnd != after.AgreementEnd, "fin de la convention"));

    public static IEnumerable<string> Between(ContractTerms before, ContractTerms after) => Named(
        (before.AdvisorId != after.AdvisorId, "conseiller"),
        (before.EmployerId != after.EmployerId, "structure"),
        (before.PostNumber != after.PostNumber, "poste"),
        (before.FirstDay != after.FirstDay, "premier jour"),
        (before.LastDay != after.LastDay, "dernier jour"),
        (before.WorkingTime != after.WorkingTime, "temps de travail"));

    private static IEnumerable<string> Named(params (bool IsChanged, string Name)[] fields) =>
        fields.Where(field => field.IsChanged).Select(field => field.Name);
}
