namespace ConseillerNumerique.SharedKernel;

/// <summary>Who acts. Never a field of a command: a form does not choose its author.</summary>
public interface ICurrentUser
{
    /// <summary>The account's id, which is the advisor's id too; <see cref="Guid.Empty"/> for the system itself.</summary>
    Guid Id { get; }

    /// <summary>The administrator who looks in this person's place, and changes nothing; null: the person.</summary>
    Guid? ActingId { get; }

    /// <summary>IP address that the request came from; null outside of any.</summary>
    string? Address { get; }

    bool Is(Role role);
}
