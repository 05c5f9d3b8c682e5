using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.People;

/// <summary>
/// Opens accounts and posts an invitation to each; who has an account already is given the roles, without a letter. All
/// lines or none. The same list once more changes nothing.
/// </summary>
internal sealed record InvitePeople : IRequest<Result<InvitedPeople>>
{
    private const int MaxLength = 60_000;

    [Display(Name = "Personnes à inviter"), Required(ErrorMessage = "Indiquez au moins une personne."), StringLength(MaxLength), VisibleText]
    public string Lines { get; init; } = "";

    [Display(Name = "Leurs rôles"), MinLength(1, ErrorMessage = "Choisissez au moins un rôle.")]
    public List<Role> Roles { get; init; } = [];
}

internal sealed class InvitePeopleHandler(OrganizationDbContext db, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<InvitePeople, Result<InvitedPeople>>
{
    public async Task<Result<InvitedPeople>> Handle(InvitePeople command, CancellationToken ct)
    {
        if (!TypedPeople.Read(command.Lines).TryGet(out var people, out var refusal))
        {
            return refusal;
        }

        var addresses = people.Select(person => EmailAddress.Normalize(person.Email)).ToList();
        var known = await db.Accounts.Include(account => account.Roles)
            .Where(account => addresses.Contains(account.NormalizedEmail!)) // an account has one
            .ToDictionaryAsync(account => account.NormalizedEmail!, ct);
        if (known.Values.FirstOrDefault(account => account.ClosedAt is not null) is { } closed)
        {
            return PeopleRefusals.AccountClosed(closed.Email!);
        }

        foreach (var account in known.Values.Where(account => command.Roles.Except(account.Roles.Select(held => held.Role)).Any()))
        {
            command.Roles.ForEach(account.Give);
            db.Enqueue(notes.Of(AccountActions.RolesChanged, account.Id, account.Id, "rôles"));
        }

        var letters = new List<WaitingLetter>();
        foreach (var person in people.Where(person => !known.ContainsKey(EmailAddress.Normalize(person.Email))))
        {
            if (!Open(person, command.Roles).TryGet(out var account, out refusal))
            {
                return refusal;
            }

            letters.Add(WaitingLetter.Post(LetterKind.AccountInvitation, person.Email, account.Id, clock.GetUtcNow()));
        }

        db.Post(clock.GetUtcNow(), letters);
        return await SaveAsync(new(letters.Count, known.Count), ct);
    }

    private Result<Account> Open(TypedPerson person, IReadOnlyCollection<Role> roles)
    {
        var now = clock.GetUtcNow();
        var opened = Account.Open(new()
        {
            Id = Guid.CreateVersion7(now),
            FirstName = person.FirstName,
            LastName = person.LastName,
            Email = person.Email,
            Roles = roles,
            At = now.UtcDateTime,
        });
        if (opened.TryGet(out var account, out _))
        {
            db.Accounts.Add(account);
            db.AccountUses.Add(AccountUse.Begin(account.Id, DateOnly.FromDateTime(now.UtcDateTime)));
            db.Enqueue(notes.Of(AccountActions.Invited, account.Id, account.Id));
        }

        return opened;
    }

    private async Task<Result<InvitedPeople>> SaveAsync(InvitedPeople invited, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return invited;
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            return PeopleRefusals.InvitedMeanwhile; // the second click, or another administrator
        }
    }
}
