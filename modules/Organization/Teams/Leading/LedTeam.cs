namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>A team that the person who is signed in leads.</summary>
internal sealed record LedTeam(Guid Id, string Name, bool IsArchived);
