using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>One of the things that a person is.</summary>
internal sealed class AccountRole
{
    private AccountRole()
    {
    }

    public Guid AccountId { get; private set; }

    public Role Role { get; private set; }

    public static AccountRole Of(Guid accountId, Role role) => new() { AccountId = accountId, Role = role };
}
