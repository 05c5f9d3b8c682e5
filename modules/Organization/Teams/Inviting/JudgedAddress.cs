namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>An address as it was pasted, and what became of it.</summary>
internal sealed record JudgedAddress(string Address, AddressVerdict Verdict)
{
    public bool IsInvited => Verdict is AddressVerdict.Invited or AddressVerdict.Waits or AddressVerdict.InvitedAgain;
}
