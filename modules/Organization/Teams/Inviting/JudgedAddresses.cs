namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>Each address that was pasted, in order.</summary>
internal sealed record JudgedAddresses(IReadOnlyList<JudgedAddress> All)
{
    public int Invited => All.Count(one => one.IsInvited);

    /// <summary>What people look for first: the addresses to put right.</summary>
    public IEnumerable<JudgedAddress> WrongFirst => All.OrderBy(one => one.Verdict == AddressVerdict.Malformed ? 0 : one.IsInvited ? 2 : 1);
}
