using System.Diagnostics;
using System.Globalization;
using ConseillerNumerique.ActivityReporting;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Activity = ConseillerNumerique.ActivityReporting.Activities.Activity;

namespace ConseillerNumerique.Bench;

/// <summary>An advisor of 2,000 followed persons on SQLite: a search among them, a session of 500, both as their handlers do.</summary>
internal static class PersonsBench
{
    private const int WarmUps = 40;
    private const int Runs = 200;

    private static readonly Guid Employer = Guid.CreateVersion7();
    private static readonly DateOnly Today = new(2026, 3, 16);
    private static readonly DateTime Now = new(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc);

    public static async Task RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("espace-coop-personnes-").FullName;
        await using (var services = Compose(data))
        {
            var ids = await FillAsync(services);
            await MeasureAsync(services, "all of 2,000 by name", scope => scope.GetRequiredService<PersonSearch>().FindAsync(null, default));
            await MeasureAsync(services, "two words among 2,000", scope => scope.GetRequiredService<PersonSearch>().FindAsync("Lévêque ab", default));
            await MeasureAsync(services, "a hyphen left out among 2,000", scope => scope.GetRequiredService<PersonSearch>().FindAsync("mariehelene ab", default));
            await MeasureAsync(services, "one-off of one followed person", scope => LogAsync(scope, [ids[0]]));
            await MeasureAsync(services, "workshop of 500 followed persons", scope => LogAsync(scope, ids.Take(Activity.MaxFollowed)));
            await PlanAsync(services);
            await MeasureAsync(services, "session of a series confirmed with 500 followed persons", scope => ConfirmAsync(scope, ids.Take(Activity.MaxFollowed)));
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(data, recursive: true);
    }

    private static ServiceProvider Compose(string data)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Directory"] = data }).Build();
        var module = new ActivityReportingModule();
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton(_ => Communes.Load());
        services.AddSingleton(DatabaseSettings.From(configuration)).AddSingleton(DataDirectory.From(configuration));
        services.AddScoped<ICurrentUser, BenchAdvisor>();
        services.AddMessaging([module.GetType().Assembly]);
        services.AddAudit();
        services.AddJobs(DatabaseSettings.From(configuration));
        module.AddServices(services, configuration);
        return services.BuildServiceProvider();
    }

    private static async Task<IReadOnlyList<Guid>> FillAsync(ServiceProvider services)
    {
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<ActivityReportingDbContext>();
        var seals = services.GetRequiredService<Seals>();
        await db.Database.EnsureCreatedAsync();
        var moment = new PersonMoment { AdvisorId = BenchAdvisor.Me, Now = Now, Today = Today, Communes = services.GetRequiredService<Communes>() };
        var persons = Enumerable.Range(0, FollowedPerson.MostOfOne).Select(number => Made(FollowedPerson.Follow(Guid.CreateVersion7(), Described(number), moment))).ToList();
        persons.ForEach(person => person.Print(seals));
        db.AddRange(persons);
        await db.SaveChangesAsync();
        return persons.ConvertAll(person => person.Id);
    }

    private static PersonContent Described(int number) => new()
    {
        FirstName = $"Marie-Hélène {(char)('A' + (number % 26))}",
        LastName = $"Dupont-Lévêque {(char)('a' + (number / 26 % 26))}{(char)('a' + (number % 26))}",
        BirthYear = 1940 + (number % 60),
        Phone = $"06{10_000_000 + number}",
        Email = $"marie{number}@exemple.fr",
        ConsentedOn = Today,
    };

    /// <summary>As LogActivityHandler does, but for the question to Organization.</summary>
    private static async Task<object?> LogAsync(IServiceProvider scope, IEnumerable<Guid> persons, Action<Activity>? also = null)
    {
        var content = new ActivityContent
        {
            Type = ActivityType.Workshop,
            Date = Today.AddDays(-Random.Shared.Next(300)),
            DurationMinutes = 90,
            Channel = Channel.OtherPlace,
            CommuneCode = "26108",
            Themes = EnumSet<Theme>.Of(Theme.Email),
            Participants = new() { Total = 0 },
            PersonIds = PersonIds.Of(persons),
        };
        var (db, contacts) = (scope.GetRequiredService<ActivityReportingDbContext>(), scope.GetRequiredService<FirstContacts>());
        var found = await scope.GetRequiredService<MediatR.IMediator>().Send(new FindOwnPersons(content.PersonIds, Named: false));
        var at = new Circumstances { Advisor = Work(), Now = Now, Communes = scope.GetRequiredService<Communes>(), Persons = found };
        return await db.InsertAsync<Activity, ActivityContent>(
            Made(Activity.Log(Guid.CreateVersion7(), content, at)), id => Made(Activity.Log(id, content, at)), Now, default, SettleAsync);

        Task SettleAsync(Activity activity)
        {
            also?.Invoke(activity);
            return contacts.SettleAsync(activity, default);
        }
    }

    private static async Task PlanAsync(ServiceProvider services)
    {
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<ActivityReportingDbContext>();
        var session = new ActivityContent
        {
            Type = ActivityType.Workshop,
            DurationMinutes = 90,
            Channel = Channel.OtherPlace,
            CommuneCode = "26108",
            Themes = EnumSet<Theme>.Of(Theme.Email),
            Title = "Ma boîte mail",
            Participants = new() { Total = 0 },
        };
        var plan = new SeriesPlan
        {
            Repeat = Repeat.Weekly, EveryWeeks = 1, Weekday = DayOfWeek.Monday, FirstDay = Today, LastDay = Today.AddDays(700), StartsAt = new(10, 0),
        };
        var at = new Circumstances { Advisor = Work(), Now = Now, Communes = services.GetRequiredService<Communes>() };
        db.Add(Made(WorkshopSeries.Plans(Guid.CreateVersion7(), new() { Session = session, Plan = plan }, at)));
        await db.SaveChangesAsync();
    }

    /// <summary>Activity and mark in one save, as ConfirmOccurrenceHandler does, of a series of a hundred sessions.</summary>
    private static async Task<object?> ConfirmAsync(IServiceProvider scope, IEnumerable<Guid> persons)
    {
        var series = await scope.GetRequiredService<ActivityReportingDbContext>().WorkshopSeries.SingleAsync();
        return await LogAsync(scope, persons, activity => series.Confirm(series.Occurrences()[0], activity.Id, Now));
    }

    private static AdvisorAtWork Work() => new()
    {
        AdvisorId = BenchAdvisor.Me,
        Contracts =
        [
            new() { ContractId = Employer, AdvisorId = BenchAdvisor.Me, EmployerId = Employer, EmployerName = "Ville", EmployerCommuneCode = "26108", FirstDay = new(2024, 1, 1), LastDay = null },
        ],
        Places = [],
    };

    private static async Task MeasureAsync<T>(ServiceProvider services, string what, Func<IServiceProvider, Task<T>> act)
    {
        var times = new List<double>(Runs);
        var before = TimeSpan.Zero;
        for (var run = 0; run < WarmUps + Runs; run++)
        {
            before = run == WarmUps ? Process.GetCurrentProcess().TotalProcessorTime : before;
            using var scope = services.CreateScope();
            var watch = Stopwatch.StartNew();
            await act(scope.ServiceProvider);
            if (run >= WarmUps)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        var spent = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / Runs;
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: p50 {times[Runs / 2]:F1} ms, p95 {times[Runs * 95 / 100]:F1} ms, best {times[0]:F1} ms; {spent:F1} ms of CPU each, {Runs} runs"));
    }

    private static T Made<T>(Result<T> result)
        where T : notnull =>
        result.TryGet(out var value, out var refusal) ? value : throw new InvalidOperationException(refusal.Message);
}
