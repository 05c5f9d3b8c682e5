using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.People;

/// <summary>One account, for administrators; the look is noted, and its person can read the note.</summary>
internal sealed record ShowPerson(Guid AccountId) : IRequest<PersonSheet?>;

internal sealed record PersonSheet
{
    public required Guid Id { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required string Email { get; init; }

    public required List<Role> Roles { get; init; }

    public required bool HasPassword { get; init; }

    public required bool IsDemo { get; init; }

    public required bool HasSecondStep { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime? ClosedAt { get; init; }

    public required DateTimeOffset? LockedUntil { get; init; }

    /// <summary>Null: never.</summary>
    public required DateOnly? LastUsedOn { get; init; }

    public required int OpenSessions { get; init; }

    public required int Passkeys { get; init; }

    /// <summary>For the form: it says what the person who changes it has seen.</summary>
    public required string Version { get; init; }

    public string Name => $"{FirstName} {LastName}";

    public bool IsLocked(DateTimeOffset now) => LockedUntil > now;

    public PersonState StateAt(DateTimeOffset now) => ClosedAt is not null ? PersonState.Closed
        : !HasPassword && !IsDemo ? PersonState.Invited
        : IsLocked(now) ? PersonState.Locked
        : PersonState.Open;
}

internal sealed class ShowPersonHandler(OrganizationDbContext db, AuditNotes notes) : IRequestHandler<ShowPerson, PersonSheet?>
{
    public async Task<PersonSheet?> Handle(ShowPerson query, CancellationToken ct)
    {
        var sheet = await db.Accounts
            .Where(account => account.Id == query.AccountId)
            .Select(account => new PersonSheet
            {
                Id = account.Id,
                FirstName = account.FirstName,
                LastName = account.LastName,
                Email = account.Email!, // an account has one
                Roles = account.Roles.Select(held => held.Role).ToList(),
                HasPassword = account.PasswordHash != null,
                IsDemo = account.IsDemo,
                HasSecondStep = account.TwoFactorEnabled,
                CreatedAt = account.CreatedAt,
                ClosedAt = account.ClosedAt,
                LockedUntil = account.LockoutEnd,
                LastUsedOn = db.AccountUses
                    .Where(use => use.AccountId == account.Id && (account.PasswordHash != null || account.IsDemo)) // it begins with the invitation
                    .Select(use => (DateOnly?)use.LastDay).FirstOrDefault(),
                OpenSessions = db.Sessions.Count(session => session.AccountId == account.Id && session.RevokedAt == null),
                Passkeys = db.AccountPasskeys.Count(key => key.UserId == account.Id),
                Version = account.ConcurrencyStamp!, // Identity sets it
            })
            .SingleOrDefaultAsync(ct);
        if (sheet is not null)
        {
            db.Enqueue(notes.Of(AccountActions.Viewed, sheet.Id, sheet.Id));
            await db.SaveChangesAsync(ct);
        }

        return sheet;
    }
}
