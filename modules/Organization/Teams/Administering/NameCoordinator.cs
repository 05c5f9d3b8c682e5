using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Administering;

/// <summary>Has a coordinator lead a team from today on; null: there is no such team.</summary>
internal sealed record NameCoordinator : IRequest<Result<Guid>?>
{
    public Guid TeamId { get; init; }

    [Display(Name = "Adresse e-mail"), DataType(DataType.EmailAddress), Required, StringLength(Account.MaxEmailLength)]
    public string Email { get; init; } = "";
}

internal sealed class NameCoordinatorHandler(OrganizationDbContext db, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<NameCoordinator, Result<Guid>?>
{
    public async Task<Result<Guid>?> Handle(NameCoordinator command, CancellationToken ct)
    {
        if (await db.Teams.SingleOrDefaultAsync(one => one.Id == command.TeamId, ct) is not { } team)
        {
            return null;
        }

        var email = EmailAddress.Normalize(command.Email.Trim());
        var coordinator = await db.Accounts
            .Where(account => account.NormalizedEmail == email && account.ClosedAt == null
                && db.AccountRoles.Any(role => role.AccountId == account.Id && role.Role == Role.Coordinator))
            .Select(account => (Guid?)account.Id)
            .SingleOrDefaultAsync(ct);
        if (coordinator is not { } id)
        {
            return (Result<Guid>)TeamRefusals.NoCoordinatorOfThatAddress;
        }

        var earlier = await db.TeamCoordinators.Where(one => one.TeamId == team.Id && one.AccountId == id).ToListAsync(ct);
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        if (!TeamCoordinator.LeadAgain(team, id, today, earlier).TryGet(out var lead, out var refusal))
        {
            return (Result<Guid>)refusal;
        }

        if (!earlier.Contains(lead))
        {
            db.TeamCoordinators.Add(lead);
            db.Enqueue(notes.Of(TeamActions.CoordinatorNamed, team.Id, id));
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException twice) when (twice.IsUniqueViolation())
        {
            // A second click was faster: it is done.
        }

        return (Result<Guid>)team.Id;
    }
}
