using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>Lets a person answer for an employer, and gives the role to one who lacks it; null when there is no such employer.</summary>
internal sealed record AppointManager : IRequest<Result<Guid>?>
{
    /// <summary>Set by the page.</summary>
    public Guid EmployerId { get; init; }

    [Display(Name = "Personne"), Required(ErrorMessage = "Indiquez la personne."), StringLength(200)]
    public string? Person { get; init; }

    [Display(Name = "Personne choisie")]
    public Guid? PersonId { get; init; }

    [Display(Name = "À partir du"), Required(ErrorMessage = "Indiquez le premier jour.")]
    public DateOnly? FirstDay { get; init; }
}

internal sealed class AppointManagerHandler(OrganizationDbContext db, AuditNotes notes) : IRequestHandler<AppointManager, Result<Guid>?>
{
    private const int MaxAttempts = 3;

    public async Task<Result<Guid>?> Handle(AppointManager command, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await AppointAsync(command, ct);
            }
            catch (DbUpdateException raced) when (attempt < MaxAttempts
                && (raced is DbUpdateConcurrencyException || raced.IsUniqueViolation()))
            {
                db.ChangeTracker.Clear(); // the same form at once, or another employer that gives the role: look again
            }
        }
    }

    private async Task<Result<Guid>?> AppointAsync(AppointManager command, CancellationToken ct)
    {
        var account = await db.Accounts.Include(one => one.Roles)
            .SingleOrDefaultAsync(one => one.Id == command.PersonId && one.ClosedAt == null, ct);
        if (account is null || await db.Employers.SingleOrDefaultAsync(one => one.Id == command.EmployerId, ct) is not { } employer)
        {
            return null;
        }

        var firstDay = command.FirstDay ?? throw new ArgumentException("The form requires a first day.", nameof(command));
        var others = await db.EmployerManagers.AsNoTracking()
            .Where(other => other.AccountId == account.Id && other.EmployerId == employer.Id)
            .ToListAsync(ct);
        if (others.Exists(other => other.FirstDay == firstDay && other.LastDay == null))
        {
            return account.Id; // sent twice
        }

        if (others.Exists(other => other.Overlaps(firstDay, null)))
        {
            return EmployerRefusals.ManagerAlready;
        }

        if (!EmployerManager.Appoint(employer, account.Id, firstDay).TryGet(out var manager, out var refusal))
        {
            return refusal;
        }

        if (account.Roles.All(held => held.Role != Role.EmployerManager))
        {
            account.Give(Role.EmployerManager);
            db.Enqueue(notes.Of(AccountActions.RolesChanged, account.Id, account.Id, "rôles"));
        }

        db.EmployerManagers.Add(manager);
        db.Enqueue(notes.Of(EmployerActions.ManagerAppointed, employer.Id, account.Id));
        await db.SaveChangesAsync(ct);
        return account.Id;
    }
}
