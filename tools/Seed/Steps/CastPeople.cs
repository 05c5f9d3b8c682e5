using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Seed.People;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>Saves everyone, then asks Organization for them as the forms of activities do.</summary>
internal static class CastPeople
{
    private const int RowsPerSave = 1_000;

    public static async Task<IReadOnlyList<Worker>> SaveAsync(Stage stage, Cast cast, CancellationToken ct)
    {
        // Accounts first: rows that point to them may be saved before them otherwise.
        foreach (var rows in cast.Accounts.Chunk<object>(RowsPerSave).Concat(cast.Rows.Chunk(RowsPerSave)))
        {
            await stage.DoAsync(Actor.System, async services =>
            {
                var db = services.GetRequiredService<OrganizationDbContext>();
                db.AddRange(rows);
                return await db.SaveChangesAsync(ct);
            });
        }

        return await ReadAsync(stage, cast, ct);
    }

    /// <summary>When they are saved already.</summary>
    public static async Task<IReadOnlyList<Worker>> ReadAsync(Stage stage, Cast cast, CancellationToken ct)
    {
        var workers = new List<Worker>(cast.Advisors.Count);
        foreach (var advisor in cast.Advisors)
        {
            var atWork = await stage.SendAsync(Actor.System, new FindAdvisorAtWork(advisor.Id), ct)
                ?? throw new InvalidOperationException($"Advisor {advisor.Id} was saved and is not there.");
            workers.Add(new(advisor, atWork));
        }

        return workers;
    }
}
