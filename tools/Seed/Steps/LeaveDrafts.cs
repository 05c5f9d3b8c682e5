using Bogus;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.SharedKernel.Vocabulary;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>What some advisors typed last and did not save, as their form keeps it.</summary>
internal static class LeaveDrafts
{
    private const int OneIn = 3;

    /// <returns>How many.</returns>
    public static async Task<int> SaveAsync(Stage stage, IReadOnlyList<Worker> workers, Window window, CancellationToken ct)
    {
        var random = new Randomizer(Seeds.For(Purpose.Drafting));
        var drafts = workers.Where((_, place) => place % OneIn == 0).Select(worker => Draw(random, worker, window)).ToList();
        await stage.DoAsync(Actor.System, services =>
        {
            var db = services.GetRequiredService<ActivityReportingDbContext>();
            db.Drafts.AddRange(drafts);
            return db.SaveChangesAsync(ct);
        });
        return drafts.Count;
    }

    private static Draft Draw(Randomizer random, Worker worker, Window window)
    {
        var at = Window.AtInParis(window.LastDay, new TimeOnly(random.Number(16, 18), random.Number(59)));
        var isWorkshop = random.Chance(50);
        KeyValuePair<string, string>[] fields =
        [
            new("Input.Date", window.LastDay.ToString("O")),
            new("Input.Where", worker.Part.Places[0].ToString()),
            new("Input.Themes", nameof(Theme.Security)),
            new("Input.Notes", "À compléter avec la liste de présence."),
        ];
        var draft = Draft.Begin(worker.Part.Id, SeededIds.Draw(random, at), isWorkshop ? ActivityType.Workshop : ActivityType.Individual, isCorrection: false);
        draft.Keep(isWorkshop ? [.. fields, new("Input.Title", "Les arnaques par SMS"), new("Input.Total", "9")] : fields, SeededIds.Draw(random, at), seen: 0, at);
        return draft;
    }
}
