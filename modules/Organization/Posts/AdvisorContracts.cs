namespace ConseillerNumerique.Organization.Posts;

/// <summary>
/// Counts the changes of an advisor's contracts: the event tells of all of them at once, so two changes at once must
/// not each tell of a state that lacks the other's.
/// </summary>
internal sealed class AdvisorContracts
{
    private AdvisorContracts()
    {
    }

    public Guid AdvisorId { get; private init; }

    public int Version { get; private set; }

    public static AdvisorContracts Of(Guid advisorId) => new() { AdvisorId = advisorId };

    public int Next() => ++Version;
}
