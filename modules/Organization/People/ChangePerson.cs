using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.People;

/// <summary>
/// Names, address and roles of an account; refused when somebody changed it meanwhile. Links sent to an address that is
/// not the account's any more end with it.
/// </summary>
internal sealed record ChangePerson : IRequest<Result<Unit>?>
{
    public Guid AccountId { get; init; }

    /// <summary>As the form was given it.</summary>
    public string Version { get; init; } = "";

    [Display(Name = "Prénom"), Required, TrimmedLength(1, Account.MaxNameLength), VisibleText]
    public string FirstName { get; init; } = "";

    [Display(Name = "Nom"), Required, TrimmedLength(1, Account.MaxNameLength), VisibleText]
    public string LastName { get; init; } = "";

    [Display(Name = "Adresse e-mail"), Required, StringLength(Account.MaxEmailLength), VisibleText]
    public string Email { get; init; } = "";

    [Display(Name = "Rôles")]
    public List<Role> Roles { get; init; } = [];
}

internal sealed class ChangePersonHandler(OrganizationDbContext db, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<ChangePerson, Result<Unit>?>
{
    public async Task<Result<Unit>?> Handle(ChangePerson command, CancellationToken ct)
    {
        if (await db.Accounts.Include(one => one.Roles).SingleOrDefaultAsync(one => one.Id == command.AccountId, ct) is not { } account)
        {
            return null;
        }

        if (account.ConcurrencyStamp != command.Version)
        {
            return PeopleRefusals.ChangedMeanwhile;
        }

        var held = account.Roles.Select(role => role.Role).ToHashSet();
        if (held.Contains(Role.Administrator) && !command.Roles.Contains(Role.Administrator) && await db.IsLastAdministratorAsync(account.Id, ct))
        {
            return PeopleRefusals.LastAdministrator;
        }

        var (name, email) = ((account.FirstName, account.LastName), account.Email);
        if (account.Describe(command.FirstName, command.LastName, command.Email) is { } refusal)
        {
            return refusal;
        }

        if (email != account.Email)
        {
            await db.EndLinksAsync(account.Id, clock.GetUtcNow().UtcDateTime, ct);
        }

        account.Hold(command.Roles);
        if (!held.SetEquals(command.Roles))
        {
            db.Enqueue(notes.Of(AccountActions.RolesChanged, account.Id, account.Id, "rôles"));
        }

        string[] changed = [.. Changed(name != (account.FirstName, account.LastName), "nom"), .. Changed(email != account.Email, "adresse e-mail")];
        if (changed.Length > 0)
        {
            db.Enqueue(notes.Of(AccountActions.Changed, account.Id, account.Id, changed));
        }

        return await SaveAsync(ct);
    }

    private static IEnumerable<string> Changed(bool isChanged, string field) => isChanged ? [field] : [];

    private async Task<Result<Unit>> SaveAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return Unit.Value;
        }
        catch (DbUpdateException refused) when (refused.IsRaced())
        {
            db.ChangeTracker.Clear(); // the page is read again with this context
            return refused is DbUpdateConcurrencyException ? PeopleRefusals.ChangedMeanwhile : PeopleRefusals.EmailTaken;
        }
    }
}
