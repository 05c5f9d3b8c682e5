namespace ConseillerNumerique.Organization.Funders;

/// <summary>Where the pages of funders are.</summary>
internal static class FunderPaths
{
    public const string List = "/administration/financeurs";

    public static string Of(Guid funderId) => $"{List}/{funderId}";

    public static string NewScope(Guid funderId) => $"{Of(funderId)}/perimetres/nouveau";

    public static string EndScope(Guid funderId, FunderScopeRow scope) =>
        $"{Of(funderId)}/perimetres/{scope.Scope}/{scope.FirstDay:yyyy-MM-dd}";
}
