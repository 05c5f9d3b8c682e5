using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>A person who answers for an employer (gestionnaire de structure) over a time.</summary>
internal sealed class EmployerManager : IDated
{
    private EmployerManager()
    {
    }

    public Guid EmployerId { get; private set; }

    public Guid AccountId { get; private set; }

    public DateOnly FirstDay { get; private set; }

    public DateOnly? LastDay { get; private set; }

    public static Result<EmployerManager> Appoint(
        Employer employer, Guid accountId, DateOnly firstDay, DateOnly? lastDay = null) =>
        Days.Check(firstDay, lastDay) is { } refusal
            ? refusal
            : new EmployerManager { EmployerId = employer.Id, AccountId = accountId, FirstDay = firstDay, LastDay = lastDay };

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
