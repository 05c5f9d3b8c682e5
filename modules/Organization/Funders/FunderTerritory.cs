using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Organization.Funders;

/// <summary>A funder follows the reports of the nation, a région or a département over a time.</summary>
internal sealed class FunderTerritory : IDated
{
    private FunderTerritory()
    {
    }

    public Guid AccountId { get; private set; }

    public TerritoryKind Kind { get; private set; }

    public string Code { get; private set; } = "";

    public DateOnly FirstDay { get; private set; }

    public DateOnly? LastDay { get; private set; }

    public static Result<FunderTerritory> Grant(
        Account funder, Territory territory, DateOnly firstDay, DateOnly? lastDay = null)
    {
        if (territory.Kind is not (TerritoryKind.Nation or TerritoryKind.Region or TerritoryKind.Departement))
        {
            return FunderRefusals.TerritoryTooSmall;
        }

        if (Days.Check(firstDay, lastDay) is { } refusal)
        {
            return refusal;
        }

        return new FunderTerritory
        {
            AccountId = funder.Id,
            Kind = territory.Kind,
            Code = territory.Code,
            FirstDay = firstDay,
            LastDay = lastDay,
        };
    }

    /// <summary>Null when it is done.</summary>
    public Refusal? End(DateOnly lastDay)
    {
        if (Days.Check(FirstDay, lastDay) is { } refusal)
        {
            return refusal;
        }

        LastDay = lastDay;
        return null;
    }
}
