using System.Text.RegularExpressions;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>One employer in Crest with all the people of the main job, some activities and last month's draft report.</summary>
internal sealed partial class MainLinePeople
{
    public const string Stranger = "stranger";
    public const string Advisor = "advisor";
    public const string Coordinator = "coordinator";
    public const string Manager = "manager";
    public const string Funder = "funder";
    public const string Administrator = "administrator";

    private readonly Dictionary<string, Guid> _ids = [];
    private readonly Dictionary<string, string> _things = [];

    private MainLinePeople()
    {
    }

    public static async Task<MainLinePeople> PrepareAsync(BrowserHost host)
    {
        var people = new MainLinePeople();
        var lastMonth = Month.Of(host.Today).Previous;
        var advisor = await host.Host.AddAdvisorAsync(firstDay: lastMonth.First);
        var team = await host.Host.AddTeamAsync();
        await host.Host.JoinTeamAsync(team, advisor.Id, lastMonth.First);
        people._ids[Advisor] = advisor.Id;
        (people._things["team"], people._things["member"]) = (team.ToString(), advisor.Id.ToString());
        people._things["advisor"] = advisor.Id.ToString();
        people._ids[Coordinator] = await host.Host.AddCoordinatorAsync(team);
        people._ids[Manager] = await host.Host.AddEmployerManagerAsync(advisor.EmployerId);
        people._ids[Funder] = await host.Host.AddFunderAsync(new Territory(TerritoryKind.Departement, "26"));
        people._ids[Administrator] = await host.Host.AddAdministratorAsync();
        people._things["place"] = advisor.PlaceId.ToString();
        people._things["other"] = (await host.Host.AddPublishedPlaceAsync(advisor.EmployerId, "France Services", "26108", 44.728, 5.023)).ToString();
        await host.Host.AddPublishedPlaceAsync(advisor.EmployerId, "Mairie", "26108", 44.731, 5.018);
        people._things["person"] = advisor.Id.ToString();
        await people.LogAsync(host, advisor, lastMonth.First);
        await people.FollowAsync(host, host.Today);
        await people.PlanAsync(host, advisor, host.Today);
        await host.Host.DeliverEventsAsync();
        await host.Host.InScopeAsync(services => services.GetRequiredService<IJobs>()
            .RunInlineAsync("rapports.figer", lastMonth.ToString(), null, CancellationToken.None));
        using var coordinator = await host.Host.SignedInAsync(people._ids[Coordinator]);
        people._things["coordination"] = await CoordinateAsync(coordinator, host.Today);
        await people.FindPostAsync(host, advisor);
        people._things["report"] = FirstId(await coordinator.GetStringAsync("/rapports"), "/rapports/");
        return people;
    }

    public Guid IdOf(string person) => _ids[person];

    public string Fill(string path) => _things.Aggregate(path, (filled, thing) => filled.Replace($"{{{thing.Key}}}", thing.Value, StringComparison.Ordinal));

    /// <returns>The id in the first link of a page that begins so.</returns>
    public static string FirstId(string page, string beginning)
    {
        const int IdLength = 36;
        for (var at = page.IndexOf(beginning, StringComparison.Ordinal); at >= 0; at = page.IndexOf(beginning, at + 1, StringComparison.Ordinal))
        {
            var start = at + beginning.Length;
            if (start + IdLength <= page.Length && Guid.TryParse(page.AsSpan(start, IdLength), out var id))
            {
                return id.ToString();
            }
        }

        throw new InvalidOperationException($"No link to {beginning}… in the page.");
    }

    private static async Task<string> CoordinateAsync(HttpClient browser, DateOnly day)
    {
        await browser.SubmitAsync(
            "/coordination/nouvelle/partenariat",
            ("Input.Date", day.ToString("O")), ("Input.Kind", "GrantSearch"), ("Input.Level", "Region"),
            ("Input.Partners[0].Name", "Région"), ("Input.Partners[0].Kind", "Region"),
            ("Input.Partners[1].Name", "Hub du Sud"), ("Input.Partners[1].Kind", "Hub"));
        return FirstId(await browser.GetStringAsync("/coordination"), "/coordination/");
    }

    private async Task FollowAsync(BrowserHost host, DateOnly day)
    {
        using var browser = await host.Host.SignedInAsync(_ids[Advisor]);
        (string Name, string Value)[] sheet =
        [
            ("Input.FirstName", "Lucette"), ("Input.LastName", "Grimaud"), ("Input.Phone", "06 12 34 56 78"), ("Input.BirthYear", "1951"),
            ("Input.Notes", "Préfère le matin."), ("Input.ConsentedOn", day.ToString("O")),
        ];
        foreach (var thing in new[] { "followed", "double" })
        {
            using var answer = await browser.SubmitAsync("/beneficiaires/nouveau", [.. sheet, ("Input.IsSomebodyElse", "true")]);
            _things[thing] = answer.RequestMessage!.RequestUri!.Segments[^1]; // the redirect to the sheet was followed
        }

        await GuidanceThings.PrepareAsync(browser, _things, day);
    }

    /// <summary>Each week since yesterday: one session waits, others come; announced in a place on the map.</summary>
    private async Task PlanAsync(BrowserHost host, TestAdvisor advisor, DateOnly today)
    {
        using var browser = await host.Host.SignedInAsync(advisor.Id);
        var yesterday = today.AddDays(-1);
        await browser.SubmitAsync($"/lieux/{_things["other"]}/rattachement", ("FirstDay", yesterday.ToString("O")), ("acte", "venir"));
        using var answer = await browser.SubmitAsync(
            "/ateliers/nouveau",
            ("Input.Title", "Ma boîte mail"), ("Input.Where", _things["other"]), ("Input.Duration", "90"), ("Input.Themes", "Email"), ("Input.PersonIds", _things["followed"]),
            ("Plan.Repeat", "Weekly"), ("Plan.Weekday", yesterday.DayOfWeek.ToString()), ("Plan.EveryWeeks", "1"), ("Plan.FirstDay", yesterday.ToString("O")),
            ("Plan.LastDay", today.AddDays(90).ToString("O")), ("Plan.StartsAt", "10:00"), ("Plan.IsPublic", "true"), ("Plan.PublicText", "Entrée libre."));
        (_things["series"], _things["session"]) = (answer.RequestMessage!.RequestUri!.Segments[^1], yesterday.ToString("O")); // the redirect was followed
    }

    private async Task FindPostAsync(BrowserHost host, TestAdvisor advisor)
    {
        using var administrator = await host.Host.SignedInAsync(_ids[Administrator]);
        var (employer, funder) = ($"/administration/structures/{advisor.EmployerId}", $"/administration/financeurs/{_ids[Funder]}");
        _things["employer"] = advisor.EmployerId.ToString();
        _things["post"] = "1";
        _things["contract"] = FirstId(await administrator.GetStringAsync(employer), "/administration/contrats/");
        _things["funder"] = _ids[Funder].ToString();
        (_things["territory"], _things["number"]) = ("departement", "26");
        var scope = Regex.Match(await administrator.GetStringAsync(funder), $"{funder}/perimetres/(?<scope>[^/\"]*:[^/\"]*)/(?<since>[0-9-]+)");
        (_things["scope"], _things["since"]) = (scope.Groups["scope"].Value, scope.Groups["since"].Value);
    }

    private async Task LogAsync(BrowserHost host, TestAdvisor advisor, DateOnly day)
    {
        using var browser = await host.Host.SignedInAsync(advisor.Id);
        (string Name, string Value)[] where = [("Input.Date", day.ToString("O")), ("Input.Where", advisor.PlaceId.ToString()), ("Input.Themes", "Email"), ("Input.Duration", "60")];
        await browser.SubmitAsync("/activites/nouvelle/individuelle", [.. where, ("Input.Gender", "Female"), ("Input.Age", "From70")]);
        await browser.SubmitAsync("/activites/nouvelle/ponctuelle", [.. where, ("Input.NewTag", "Été numérique")]);
        await browser.SubmitAsync("/activites/nouvelle/atelier", [.. where, ("Input.Title", "Un atelier commencé")]); // nobody came: kept as a draft
        await browser.SubmitAsync("/etiquettes/nouvelle", ("Input.Name", "Marché du mardi"));
        _things["tag"] = FirstId(await browser.GetStringAsync("/etiquettes"), "/etiquettes/");
        await browser.SubmitAsync(
            "/activites/nouvelle/atelier",
            [.. where, ("Input.Title", "Mon téléphone sans stress"), ("Input.Total", "12"), ("Input.AlreadyHelpedCount", "5"), ("Input.Genders.Female", "7"), ("Input.Ages.From60To69", "6")]);
        await browser.SubmitAsync("/formation/modifier", ("Input.InitialHours", "210"), ("Input.Certificates", "Ccp1"), ("Input.Modules[0].Hours", "7"), ("Input.Modules[0].Title", "L’IA en atelier"));
        _things["view"] = Guid.CreateVersion7().ToString();
        await browser.SubmitAsync("/indicateurs/vues?adresse=%2Findicateurs%3Fperiode%3Dannee", ("Input.Id", _things["view"]), ("Input.Name", "Mon année"));
        _things["activity"] = FirstId(await browser.GetStringAsync("/activites"), "/activites/nouvelle/atelier?comme="); // the clock stands still: its place in the list is chance
    }
}
