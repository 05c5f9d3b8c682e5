namespace ConseillerNumerique.Organization.People;

internal static class PeoplePaths
{
    public const string List = "/administration/personnes";
    public const string Invite = List + "/inviter";

    public static string Of(Guid accountId) => $"{List}/{accountId}";
}
