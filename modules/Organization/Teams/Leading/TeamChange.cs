namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>What was done to a team, or was so already.</summary>
internal sealed record TeamChange(Guid TeamId, string TeamName);
