namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>The colour of a state; its icon and its word carry the meaning.</summary>
public enum StateKind
{
    None,
    Ok,
    Wait,
    Go,
}
