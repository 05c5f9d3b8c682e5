using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>Describes an employer anew; null when there is none of that id.</summary>
/// <param name="Version">The version that the form showed.</param>
internal sealed record ChangeEmployer(Guid Id, int Version, EmployerDescription Description) : IRequest<Result<Guid>?>;

internal sealed class ChangeEmployerHandler(OrganizationDbContext db, AuditNotes notes) : IRequestHandler<ChangeEmployer, Result<Guid>?>
{
    public async Task<Result<Guid>?> Handle(ChangeEmployer command, CancellationToken ct)
    {
        if (await db.Employers.SingleOrDefaultAsync(one => one.Id == command.Id, ct) is not { } employer)
        {
            return null;
        }

        if (employer.Description == Employer.Cleaned(command.Description))
        {
            return employer.Id; // sent twice, or nothing changed
        }

        if (employer.Version != command.Version)
        {
            return EmployerRefusals.ChangedMeanwhile;
        }

        var before = employer.Description;
        if (employer.Describe(command.Description) is { } refusal)
        {
            return refusal;
        }

        db.Enqueue(notes.Of(EmployerActions.Changed, employer.Id, personId: null, Changed(before, employer.Description)));
        try
        {
            await db.SaveChangesAsync(ct);
            return employer.Id;
        }
        catch (DbUpdateConcurrencyException)
        {
            return EmployerRefusals.ChangedMeanwhile;
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            return EmployerRefusals.SiretTaken;
        }
    }

    private static IEnumerable<string> Changed(EmployerDescription before, EmployerDescription after) => new[]
    {
        before.Name != after.Name ? "nom" : null,
        before.Kind != after.Kind ? "nature" : null,
        before.CommuneCode != after.CommuneCode ? "commune" : null,
        before.Siret != after.Siret ? "SIRET" : null,
    }.OfType<string>();
}
