using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.People;

/// <summary>Every account, for administrators.</summary>
internal sealed record ListPeople : IRequest<Page<PersonRow>>
{
    /// <summary>Part of a name or of an address.</summary>
    public string? Text { get; init; }

    public Role? Role { get; init; }

    public PersonState? State { get; init; }

    public int Page { get; init; } = 1;
}

internal sealed record PersonRow
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    public required PersonState State { get; init; }

    /// <summary>Null: never.</summary>
    public required DateOnly? LastUsedOn { get; init; }
}

internal sealed class ListPeopleHandler(OrganizationDbContext db, TimeProvider clock) : IRequestHandler<ListPeople, Page<PersonRow>>
{
    public Task<Page<PersonRow>> Handle(ListPeople query, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return Matching(query, now)
            .OrderBy(account => account.SearchKey).ThenBy(account => account.Id)
            .Select(account => new PersonRow
            {
                Id = account.Id,
                Name = account.FirstName + " " + account.LastName,
                Email = account.Email!, // an account has one
                Roles = account.Roles.Select(held => held.Role).ToList(),
                State = account.ClosedAt != null ? PersonState.Closed
                    : account.PasswordHash == null && !account.IsDemo ? PersonState.Invited
                    : account.LockoutEnd > now ? PersonState.Locked
                    : PersonState.Open,
                LastUsedOn = db.AccountUses
                    .Where(use => use.AccountId == account.Id && (account.PasswordHash != null || account.IsDemo)) // it begins with the invitation
                    .Select(use => (DateOnly?)use.LastDay).FirstOrDefault(),
            })
            .ToPageAsync(query.Page, ct);
    }

    private IQueryable<Account> Matching(ListPeople query, DateTimeOffset now)
    {
        var accounts = query.State switch
        {
            PersonState.Closed => db.Accounts.Where(account => account.ClosedAt != null),
            PersonState.Invited => db.Accounts.Where(account => account.ClosedAt == null && account.PasswordHash == null && !account.IsDemo),
            PersonState.Locked => db.Accounts.Where(account => account.ClosedAt == null && account.LockoutEnd > now),
            PersonState.Open => db.Accounts.Where(account => account.ClosedAt == null && (account.PasswordHash != null || account.IsDemo)),
            _ => db.Accounts,
        };
        if (query.Role is { } role)
        {
            accounts = accounts.Where(account => account.Roles.Any(held => held.Role == role));
        }

        return accounts.Holding(query.Text).AsNoTracking();
    }
}
