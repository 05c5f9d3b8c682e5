using ConseillerNumerique.Organization.Accounts;

namespace ConseillerNumerique.Seed.People;

/// <summary>Everyone, with the rows that make them.</summary>
internal sealed class Cast
{
    public List<Account> Accounts { get; } = [];

    /// <summary>Everything of Organization but the accounts.</summary>
    public List<object> Rows { get; } = [];

    public List<AdvisorPart> Advisors { get; } = [];

    public List<EmployerPart> Employers { get; } = [];

    public List<TeamPart> Teams { get; } = [];

    public int Places => Employers.Sum(employer => employer.Places.Count);
}
