using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Funders;

/// <summary>A funder follows the reports of one employer over a time.</summary>
internal sealed class FunderEmployer : IDated
{
    private FunderEmployer()
    {
    }

    public Guid AccountId { get; private set; }

    public Guid EmployerId { get; private set; }

    public DateOnly FirstDay { get; private set; }

    public DateOnly? LastDay { get; private set; }

    public static Result<FunderEmployer> Grant(
        Account funder, Guid employerId, DateOnly firstDay, DateOnly? lastDay = null) =>
        Days.Check(firstDay, lastDay) is { } refusal
            ? refusal
            : new FunderEmployer { AccountId = funder.Id, EmployerId = employerId, FirstDay = firstDay, LastDay = lastDay };

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
