using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>Adds an employer. The same form twice makes one.</summary>
internal sealed record RegisterEmployer(Guid Id, EmployerDescription Description) : IRequest<Result<Guid>>;

internal sealed class RegisterEmployerHandler(OrganizationDbContext db, AuditNotes notes) : IRequestHandler<RegisterEmployer, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(RegisterEmployer command, CancellationToken ct)
    {
        if (!Employer.Register(command.Id, command.Description).TryGet(out var employer, out var refusal))
        {
            return refusal;
        }

        db.Employers.Add(employer);
        db.Enqueue(notes.Of(EmployerActions.Registered, employer.Id));
        try
        {
            await db.SaveChangesAsync(ct);
            return employer.Id;
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            var saved = await db.Employers.AsNoTracking().SingleOrDefaultAsync(other => other.Id == employer.Id, ct);
            return saved is null ? EmployerRefusals.SiretTaken
                : saved.Description == employer.Description ? saved.Id
                : EmployerRefusals.AlreadySaved;
        }
    }
}
