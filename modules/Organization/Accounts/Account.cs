using ConseillerNumerique.SharedKernel;
using Microsoft.AspNetCore.Identity;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>A person of the workspace; for an advisor its id is the advisor's id.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    public const int MaxNameLength = 100;
    public const int MaxEmailLength = 254;
    public const int MaxSearchKeyLength = 2 * (2 * MaxNameLength + 1);

    /// <summary>Wrong passwords before the account locks.</summary>
    public const int FailuresBeforeLock = 5;

    private static readonly TimeSpan FirstLock = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestLock = TimeSpan.FromHours(1);

    private readonly List<AccountRole> _roles = [];

    private Account()
    {
    }

    public string FirstName { get; private set; } = "";

    public string LastName { get; private set; } = "";

    /// <summary>« durand camille »: what the directory searches and sorts by. Follows the name; stored for queries.</summary>
    public string SearchKey { get => SearchText.Fold($"{LastName} {FirstName}"); private set { } }

    /// <summary>Made for demonstrations: without a password, offered by one click in Development only.</summary>
    public bool IsDemo { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>Null: open. A closed account keeps its rows, since activities name it.</summary>
    public DateTime? ClosedAt { get; private set; }

    public IReadOnlyCollection<AccountRole> Roles => _roles;

    public static Result<Account> Open(AccountOpening opening)
    {
        var account = new Account
        {
            Id = opening.Id,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            IsDemo = opening.IsDemo,
            CreatedAt = opening.At,
            LockoutEnabled = true,
        };
        if (account.Describe(opening.FirstName, opening.LastName, opening.Email) is { } refusal)
        {
            return refusal;
        }

        foreach (var role in opening.Roles)
        {
            account.Give(role);
        }

        return account;
    }

    /// <summary>Names and address; null when they are taken.</summary>
    public Refusal? Describe(string firstName, string lastName, string address)
    {
        var (first, last, email) = (firstName.Trim(), lastName.Trim(), address.Trim());
        if (first.Length is 0 or > MaxNameLength)
        {
            return AccountRefusals.FirstNameLength;
        }

        if (last.Length is 0 or > MaxNameLength)
        {
            return AccountRefusals.LastNameLength;
        }

        if (!EmailAddress.IsWellFormed(email))
        {
            return AccountRefusals.EmailMalformed;
        }

        (FirstName, LastName) = (first, last);
        (Email, UserName) = (email, email);
        NormalizedEmail = NormalizedUserName = EmailAddress.Normalize(email);
        ConcurrencyStamp = Guid.NewGuid().ToString();
        return null;
    }

    /// <summary>Those roles and no other.</summary>
    public void Hold(IReadOnlyCollection<Role> roles)
    {
        _roles.RemoveAll(held => !roles.Contains(held.Role));
        foreach (var role in roles)
        {
            Give(role);
        }
    }

    public void Give(Role role)
    {
        if (_roles.TrueForAll(held => held.Role != role))
        {
            _roles.Add(AccountRole.Of(Id, role));
        }
    }

    /// <summary>
    /// Takes a new password; null when it is taken. Length is what protects; besides, it must not be what others know or
    /// try first.
    /// </summary>
    public Refusal? Take(string password, IPasswordHasher<Account> hasher)
    {
        if (ClosedAt is not null)
        {
            return AccountRefusals.LinkIsOver;
        }

        if (PasswordRules.Broken(password, this) is { } refusal)
        {
            return refusal;
        }

        PasswordHash = hasher.HashPassword(this, password);
        SecurityStamp = Guid.NewGuid().ToString("N");
        EmailConfirmed = true; // the link went there, or came from who runs the host
        ForgetFailures();
        return null;
    }

    public void Withdraw(Role role) => _roles.RemoveAll(held => held.Role == role);

    /// <summary>Every session ends with it.</summary>
    public void Close(DateTime now)
    {
        ClosedAt ??= now;
        ConcurrencyStamp = Guid.NewGuid().ToString();
    }

    public void Reopen()
    {
        ClosedAt = null;
        ConcurrencyStamp = Guid.NewGuid().ToString();
    }

    /// <summary>What was read of the account before is stale from now on: of two who act on it at once, one is told.</summary>
    public void Touch() => ConcurrencyStamp = Guid.NewGuid().ToString();

    /// <summary>Codes of the telephone are asked for no more.</summary>
    public void StopSecondStep()
    {
        TwoFactorEnabled = false;
        SecurityStamp = Guid.NewGuid().ToString("N");
        Touch();
    }

    public bool MayTryPassword(DateTimeOffset now) => ClosedAt is null && !IsDemo && (LockoutEnd is null || LockoutEnd <= now);

    /// <summary>From the fifth failure on, each one locks for twice as long, up to an hour.</summary>
    public void RememberFailure(DateTimeOffset now)
    {
        AccessFailedCount++;
        if (AccessFailedCount >= FailuresBeforeLock)
        {
            var doublings = Math.Min(AccessFailedCount - FailuresBeforeLock, 10);
            var locked = FirstLock * (1 << doublings);
            LockoutEnd = now + (locked < LongestLock ? locked : LongestLock);
        }

        ConcurrencyStamp = Guid.NewGuid().ToString();
    }

    public void ForgetFailures()
    {
        AccessFailedCount = 0;
        LockoutEnd = null;
        ConcurrencyStamp = Guid.NewGuid().ToString();
    }
}
