using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>The sheets of followed persons, as their form makes them.</summary>
internal static class FollowPersons
{
    private const int SheetsPerSave = 250;

    /// <returns>How many.</returns>
    public static async Task<int> SaveAsync(Stage stage, IReadOnlyList<Worker> workers, FollowedDraw draw, CancellationToken ct)
    {
        var sheets = workers.SelectMany(worker => draw.Of(worker).Select(one => (worker.Part.Id, one))).ToList();
        foreach (var some in sheets.Chunk(SheetsPerSave))
        {
            await stage.DoAsync(Actor.System, async services =>
            {
                var (db, seals) = (services.GetRequiredService<ActivityReportingDbContext>(), services.GetRequiredService<Seals>());
                foreach (var (advisorId, one) in some)
                {
                    var moment = new PersonMoment { AdvisorId = advisorId, Now = one.MetAt, Today = one.MetOn, Communes = stage.Communes };
                    var person = FollowedPerson.Follow(one.Id, one.Content, moment).OrThrow();
                    person.Print(seals);
                    db.FollowedPersons.Add(person);
                }

                return await db.SaveChangesAsync(ct);
            });
        }

        return sheets.Count;
    }
}
