namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>The invitation that was accepted or declined, now or before.</summary>
internal sealed record AnsweredInvitation(Guid TeamId, InvitationPart Part);
