using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>A co-funded post of an employer over a time, held by an advisor or vacant.</summary>
internal sealed class Contract : IDated
{
    private Contract()
    {
    }

    public Guid Id { get; private set; }

    public Guid EmployerId { get; private set; }

    /// <summary>Null: the post is vacant.</summary>
    public Guid? AdvisorId { get; private set; }

    /// <summary>The employer's own numbering, from 1.</summary>
    public int PostNumber { get; private set; }

    public DateOnly FirstDay { get; private set; }

    public DateOnly? LastDay { get; private set; }

    public static Result<Contract> Sign(ContractTerms terms)
    {
        if (terms.PostNumber < 1)
        {
            return EmployerRefusals.PostNumberTooSmall;
        }

        if (terms.FirstDay < BusinessCalendar.SchemeStart)
        {
            return EmployerRefusals.ContractBeforeScheme;
        }

        if (Days.Check(terms.FirstDay, terms.LastDay) is { } refusal)
        {
            return refusal;
        }

        return new Contract
        {
            Id = terms.Id,
            EmployerId = terms.EmployerId,
            AdvisorId = terms.AdvisorId,
            PostNumber = terms.PostNumber,
            FirstDay = terms.FirstDay,
            LastDay = terms.LastDay,
        };
    }
}
