namespace ConseillerNumerique.Organization.Security;

internal static class AccountPaths
{
    public const string Account = "/compte";
    public const string Password = Account + "/mot-de-passe";
    public const string SecondStep = Account + "/code";
    public const string Passkeys = Account + "/cles";
    public const string Sessions = Account + "/sessions";
    public const string Trail = Account + "/consultations";
}
