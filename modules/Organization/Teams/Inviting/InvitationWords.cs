using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>How invitations are told.</summary>
internal static class InvitationWords
{
    public static string Summary(JudgedAddresses judged) => (judged.Invited, judged.All.Count - judged.Invited) switch
    {
        (0, _) => "Personne n’a été invité.",
        (1, 0) => "1 personne invitée.",
        (var invited, 0) => $"{FrenchNumbers.Integer(invited)} personnes invitées.",
        (1, var others) => $"1 personne invitée ; {Left(others)}.",
        var (invited, others) => $"{FrenchNumbers.Integer(invited)} personnes invitées ; {Left(others)}.",
    };

    public static string IconOf(JudgedAddress address) => address.Verdict switch
    {
        AddressVerdict.Invited or AddressVerdict.InvitedAgain => "check-circle-fill",
        AddressVerdict.Waits => "hourglass-split",
        AddressVerdict.Malformed => "exclamation-triangle-fill",
        _ => "dash-lg",
    };

    private static string Left(int count) => count == 1 ? "1 adresse laissée de côté" : $"{FrenchNumbers.Integer(count)} adresses laissées de côté";
}
