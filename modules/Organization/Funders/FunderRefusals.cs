using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Funders;

internal static class FunderRefusals
{
    public static readonly Refusal TerritoryTooSmall = new(
        "funder.territory_too_small",
        "Un financeur suit la France entière, une région ou un département.",
        nameof(FunderScopeForm.Scope));

    public static readonly Refusal FollowsAlready = new(
        "funder.follows_already", "Ce financeur suit déjà ce périmètre à ces dates.", nameof(FunderScopeForm.Scope));
}
