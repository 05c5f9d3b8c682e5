namespace ConseillerNumerique.SharedKernel;

/// <summary>Who acts. Never a field of a command: a form does not choose its author.</summary>
public interface ICurrentUser
{
    /// <summary>The account's id, which is the advisor's id too; <see cref="Guid.Empty"/> for the system itself.</summary>
    Guid Id { get; }

    bool Is(Role role);
}
