using Bogus;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Training;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.SharedKernel;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>What advisors noted of their training; one in seven has noted nothing yet.</summary>
internal static class RecordTrainings
{
    private const int SilentPercent = 14;

    private static readonly Odds<int> Hours = new((70, 15), (105, 25), (210, 25), (420, 35));

    private static readonly string[] Bodies = ["Simplon", "Colori", "Hub pour un numérique inclusif", "GRETA", "Emmaüs Connect", "Urban Prod"];

    private static readonly string[] Titles =
    [
        "Intelligence artificielle en atelier", "Cybersécurité et arnaques en ligne", "Accompagner sans faire à la place",
        "Numérique responsable", "Publics allophones", "Parentalité et écrans", "Accessibilité numérique",
    ];

    /// <returns>How many.</returns>
    public static Task<int> SaveAsync(Stage stage, IReadOnlyList<Worker> workers, Window window, CancellationToken ct) =>
        stage.DoAsync(Actor.System, async services =>
        {
            var db = services.GetRequiredService<OrganizationDbContext>();
            var records = workers.Select(worker => Draw(worker, window)).OfType<TrainingRecord>().ToList();
            db.TrainingRecords.AddRange(records);
            await db.SaveChangesAsync(ct);
            return records.Count;
        });

    private static TrainingRecord? Draw(Worker worker, Window window)
    {
        var random = new Randomizer(Seeds.For(Purpose.Training, worker.Part.Number));
        if (random.Chance(SilentPercent) || worker.AtWork.Contracts is not [var contract, ..])
        {
            return null;
        }

        var first = contract.FirstDay.AddDays(random.Number(10, 60));
        var content = new TrainingContent
        {
            InitialHours = Hours.Draw(random),
            InitialBody = random.Pick(Bodies),
            InitialFirstDay = first,
            InitialLastDay = first.AddDays(random.Number(14, 90)),
            Certificates = EnumSet<Certificate>.Of(Enum.GetValues<Certificate>().Take(random.Number(0, 4))),
            Pix = random.Chance(75) ? random.Pick(Enum.GetValues<PixLevel>()) : null,
            Modules = [.. TrainingForm.Years(window.LastDay).Reverse()
                .Where(year => year >= contract.FirstDay.Year && random.Chance(year == window.LastDay.Year ? 55 : 85))
                .Select(year => new TrainingModule(year, random.Pick(TrainingModule.PossibleHours), random.Pick(Titles)))],
        };
        return TrainingRecord.Open(worker.Part.Id).Change(content, window.LastDay).OrThrow();
    }
}
