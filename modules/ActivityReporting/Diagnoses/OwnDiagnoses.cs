using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Diagnoses;

/// <summary>Whose diagnoses a query may see.</summary>
internal static class OwnDiagnoses
{
    public static Task<Diagnosis?> OwnAsync(
        this IQueryable<Diagnosis> diagnoses, Guid personId, Guid id, Guid advisorId, CancellationToken ct) =>
        diagnoses.SingleOrDefaultAsync(one => one.Id == id && one.PersonId == personId && one.AdvisorId == advisorId, ct);
}
