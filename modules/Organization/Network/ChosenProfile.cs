namespace ConseillerNumerique.Organization.Network;

/// <summary>What was saved, or was so already.</summary>
internal sealed record ChosenProfile(int Version);
