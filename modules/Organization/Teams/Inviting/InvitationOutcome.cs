namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>How an invitation ended.</summary>
internal enum InvitationOutcome
{
    Accepted,
    Declined,
    Withdrawn,
}
