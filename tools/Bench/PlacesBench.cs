using System.Diagnostics;
using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.Organization.Places.Finding;
using ConseillerNumerique.Organization.Places.Vocabulary;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Bench;

/// <summary>The nearest of 20,000 places on SQLite, as « Trouver un conseiller » asks for them: where, who, and what is shown.</summary>
internal static class PlacesBench
{
    private const int Places = 20_000;
    private const int Searches = 2_000;
    private const int WarmUps = 300;

    public static async Task RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("espace-coop-places-").FullName;
        await using (var services = Compose(data))
        {
            var communes = services.GetRequiredService<Communes>();
            var seats = await FillAsync(services, communes);
            await MeasureAsync(services, seats, "nearest among 20,000", around => new() { Around = around });
            await MeasureAsync(services, seats, "nearest with a rare service", around => new() { Around = around, Service = PlaceService.CheapEquipment });
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(data, recursive: true);
    }

    private static ServiceProvider Compose(string data)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Directory"] = data }).Build();
        var module = new OrganizationModule();
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton(_ => Communes.Load());
        services.AddSingleton(DatabaseSettings.From(configuration));
        services.AddMessaging([module.GetType().Assembly]);
        services.AddJobs(DatabaseSettings.From(configuration));
        module.AddServices(services, configuration);
        return services.BuildServiceProvider();
    }

    /// <summary>A place or several in each of some thousand communes; a commune lies at a point of its own.</summary>
    private static async Task<IReadOnlyList<Commune>> FillAsync(ServiceProvider services, Communes communes)
    {
        var random = new Random(20_201_117);
        var all = communes.Departements.SelectMany(departement => communes.InDepartement(departement.Code)).Where(commune => commune.DepartementCode.Length == 2).ToList();
        var seats = Enumerable.Range(0, 8_000).Select(_ => all[random.Next(all.Count)]).Distinct().ToList();
        var points = seats.ToDictionary(seat => seat.Code, _ => (Latitude: 43 + (random.NextDouble() * 7.5), Longitude: -1 + (random.NextDouble() * 8)));
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<OrganizationDbContext>();
        await db.Database.EnsureCreatedAsync();
        var employer = Made(Employer.Register(Guid.CreateVersion7(), new() { Name = "Ville", Kind = EmployerKind.Commune, CommuneCode = "26108" }));
        db.Add(employer);
        for (var number = 0; number < Places; number++)
        {
            var seat = seats[number % seats.Count];
            var (latitude, longitude) = points[seat.Code];
            db.Add(Made(Place.Open(employer, Described(number, seat.Code, latitude + (random.NextDouble() / 100), longitude + (random.NextDouble() / 100)), DateTime.UnixEpoch)));
            if (number % 1_000 == 999)
            {
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
                db.Attach(employer);
            }
        }

        return seats;
    }

    private static PlaceDescription Described(int number, string commune, double latitude, double longitude) => new()
    {
        Id = Guid.CreateVersion7(),
        Name = $"Médiathèque {number}",
        Address = "1 rue de l’Exemple",
        CommuneCode = commune,
        Services = EnumSet<PlaceService>.Of([PlaceService.EverydayTools, .. number % 200 == 0 ? new[] { PlaceService.CheapEquipment } : []]),
        Summary = "Postes en libre accès et permanences d’un conseiller, au milieu des livres.",
        OpeningHours = "Mo-Fr 09:00-12:00,13:30-17:00; PH off",
        Latitude = number % 20 == 0 ? null : latitude,
        Longitude = number % 20 == 0 ? null : longitude,
        IsVisible = true,
    };

    private static async Task MeasureAsync(ServiceProvider services, IReadOnlyList<Commune> seats, string what, Func<Commune, FindHelp> query)
    {
        var random = new Random(7);
        var times = new List<double>(Searches);
        var before = TimeSpan.Zero;
        for (var search = 0; search < WarmUps + Searches; search++)
        {
            before = search == WarmUps ? Process.GetCurrentProcess().TotalProcessorTime : before;
            using var scope = services.CreateScope();
            var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
            var asked = query(seats[random.Next(seats.Count)]);
            var watch = Stopwatch.StartNew();
            await mediator.Send(asked);
            if (search >= WarmUps)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        var spent = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / Searches;
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: p50 {times[Searches / 2]:F2} ms, p95 {times[Searches * 95 / 100]:F2} ms, p99 {times[Searches * 99 / 100]:F2} ms, worst {times[^1]:F1} ms; {spent:F2} ms of CPU each, {Searches} searches"));
    }

    private static T Made<T>(Result<T> result)
        where T : notnull =>
        result.TryGet(out var value, out var refusal) ? value : throw new InvalidOperationException(refusal.Message);
}
