namespace ConseillerNumerique.Organization.Employers;

/// <summary>Where the pages of employers, posts and contracts are.</summary>
internal static class EmployerPaths
{
    public const string List = "/administration/structures";

    public const string New = $"{List}/nouvelle";

    public static string Of(Guid employerId) => $"{List}/{employerId}";

    /// <summary>Shows what came of changes of contracts, too.</summary>
    public static string After(Guid employerId, IReadOnlyList<Guid> changeIds) =>
        changeIds.Count == 0 ? Of(employerId) : $"{Of(employerId)}?{string.Join('&', changeIds.Select(id => $"changement={id}"))}";

    public static string Change(Guid employerId) => $"{Of(employerId)}/modifier";

    public static string Managers(Guid employerId) => $"{Of(employerId)}/gestionnaires";

    public static string NewPost(Guid employerId) => $"{Of(employerId)}/postes/nouveau";

    public static string ChangePost(Guid employerId, int number) => $"{Of(employerId)}/postes/{number}/modifier";

    public static string Sign(Guid employerId, int number) => $"{Of(employerId)}/postes/{number}/contrat";

    public static string ChangeContract(Guid contractId) => $"/administration/contrats/{contractId}/modifier";

    public static string CancelContract(Guid contractId) => $"/administration/contrats/{contractId}/supprimer";
}
