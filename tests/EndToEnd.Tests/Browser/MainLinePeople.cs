using System.Text.RegularExpressions;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>One employer in Crest with all the people of the main job, some activities and last month's draft report.</summary>
internal sealed class MainLinePeople
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

    /// <summary>Every page that answers, with someone who may see it. <c>{activity}</c> and <c>{report}</c> are filled in.</summary>
    public static IReadOnlyList<(string Path, string Person)> Pages { get; } =
    [
        ("/connexion", Stranger), ("/aide", Stranger), ("/accessibilite", Stranger), ("/donnees-personnelles", Stranger),
        ("/", Advisor), ("/", Coordinator), ("/", Manager), ("/", Funder), ("/", Administrator),
        ("/activites", Advisor), ("/activites/nouvelle/ponctuelle", Advisor), ("/activites/nouvelle/individuelle", Advisor),
        ("/activites/nouvelle/atelier", Advisor), ("/activites/{activity}", Advisor), ("/activites/{activity}/modifier", Advisor),
        ("/activites/{activity}/supprimer", Advisor), ("/activites/supprimees", Advisor),
        ("/beneficiaires", Advisor), ("/beneficiaires?revoir=true", Advisor), ("/beneficiaires/nouveau", Advisor), ("/beneficiaires/{followed}", Advisor),
        ("/beneficiaires/{followed}/modifier", Advisor), ("/beneficiaires/{followed}/effacer", Advisor),
        ("/beneficiaires/{followed}/fusionner/{double}", Advisor), ("/activites/nouvelle/individuelle?personne={followed}", Advisor),
        ("/activites/brouillons/{activity}/jeter", Advisor), ("/activites/brouillons/{activity}/remettre", Advisor),
        ("/activites/nouvelle/journee", Advisor), ("/activites/nouvelle/atelier?comme={activity}", Advisor),
        ("/etiquettes", Advisor), ("/etiquettes", Coordinator), ("/etiquettes/nouvelle", Advisor), ("/etiquettes/nouvelle", Coordinator), ("/etiquettes/{tag}", Advisor),
        ("/etiquettes/{tag}/fusionner", Advisor), ("/etiquettes/{tag}/retirer", Advisor), ("/etiquettes/{tag}/remettre", Advisor), ("/activites?Tag={tag}", Advisor),
        ("/coordination", Coordinator), ("/coordination/nouvelle/animation", Coordinator), ("/coordination/nouvelle/evenement", Coordinator),
        ("/coordination/nouvelle/partenariat", Coordinator), ("/coordination/{coordination}", Coordinator),
        ("/coordination/{coordination}/modifier", Coordinator), ("/coordination/{coordination}/supprimer", Coordinator),
        ("/coordination/supprimees", Coordinator),
        ("/formation", Advisor), ("/formation/modifier", Advisor), ("/formation/equipe", Coordinator), ("/formation/equipe", Manager),
        ("/formation/{advisor}", Manager),
        ("/indicateurs", Advisor), ("/rapports", Advisor), ("/rapports", Coordinator), ("/rapports", Funder),
        ("/rapports/{report}", Coordinator), ("/rapports/{report}", Manager),
        ("/ressources", Advisor), ("/ressources/nouvelle", Advisor), ("/projets", Advisor), ("/projets/nouveau", Advisor),
        ("/administration/structures", Administrator), ("/administration/structures/nouvelle", Administrator),
        ("/administration/structures/{employer}", Administrator), ("/administration/structures/{employer}/modifier", Administrator),
        ("/administration/structures/{employer}/gestionnaires", Administrator), ("/administration/structures/{employer}/postes/nouveau", Administrator),
        ("/administration/structures/{employer}/postes/{post}/modifier", Administrator),
        ("/administration/structures/{employer}/postes/{post}/contrat", Administrator),
        ("/administration/contrats/{contract}/modifier", Administrator), ("/administration/contrats/{contract}/supprimer", Administrator),
        ("/structure", Manager), ("/administration/financeurs", Administrator), ("/administration/financeurs/{funder}", Administrator),
        ("/administration/financeurs/{funder}/perimetres/nouveau", Administrator),
        ("/administration/financeurs/{funder}/perimetres/{scope}/{since}", Administrator),
        ("/lieux", Advisor), ("/lieux", Manager), ("/lieux/nouveau", Advisor), ("/lieux/nouveau", Administrator), ("/lieux/{place}", Advisor),
        ("/lieux/{place}", Administrator), ("/lieux/{place}/modifier", Advisor), ("/lieux/{place}/rattachement", Advisor),
        ("/lieux/{place}/fusionner", Administrator), ("/lieux/{place}/fusionner?avec={other}", Administrator),
        ("/trouver", Stranger), ("/trouver?ou=Crest", Stranger), ("/trouver/lieux/{other}", Stranger), ("/donnees", Stranger),
        ("/reseau", Advisor), ("/reseau?departement=26&qui=Places", Funder), ("/reseau", Administrator), ("/reseau?commune=Die", Advisor), ("/compte/annuaire", Advisor),
        ("/equipe", Advisor), ("/equipe", Coordinator), ("/equipe/{team}", Advisor), ("/equipe/{team}", Coordinator),
        ("/equipe/{team}/inviter", Coordinator), ("/equipe/{team}/archiver", Coordinator), ("/equipe/{team}/quitter", Advisor),
        ("/equipe/{team}/membres/{member}/retirer", Coordinator),
        ("/administration/equipes", Administrator), ("/administration/equipes/nouvelle", Administrator), ("/administration/equipes/{team}", Administrator),
        ("/mot-de-passe-oublie", Stranger), ("/compte", Advisor), ("/compte/mot-de-passe", Advisor), ("/compte/code", Advisor), ("/compte/cles", Advisor),
        ("/compte/sessions", Advisor), ("/compte/consultations?tout=true", Advisor),
        ("/administration", Administrator), ("/administration/personnes", Administrator), ("/administration/personnes/inviter", Administrator),
        ("/administration/personnes/{person}", Administrator), ("/administration/courriels", Administrator), ("/administration/audit", Administrator),
        ("/administration/site", Administrator), ("/administration/jobs", Administrator), ("/apparence", Stranger), ("/rapports/{report}?confirmer=true", Coordinator),
    ];

    /// <summary>Pages that only answer a form, or an error: walked by <see cref="KeptFormTests"/>, <see cref="AccessPageTests"/>, <see cref="LinkedPageTests"/> and <see cref="PageComfortTests"/>.</summary>
    public static IReadOnlyList<string> OnTheirOwn { get; } =
    [
        "/coordination/{id:guid}/remettre", "/coordination/export/{format}", "/formation/equipe/export/{format}", "/administration/audit/export/{format}",
        "/connexion/saisie", "/connexion/reprise", "/connexion/code", "/connexion/cle", "/saisie-gardee", "/erreur/{code:int}", "/activites/{id:guid}/remettre", "/administration/mails/{name?}", "/acces/{secret}", "/equipe/invitations/{secret}",
    ];

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
    }

    private async Task FindPostAsync(BrowserHost host, TestAdvisor advisor)
    {
        using var administrator = await host.Host.SignedInAsync(_ids[Administrator]);
        var (employer, funder) = ($"/administration/structures/{advisor.EmployerId}", $"/administration/financeurs/{_ids[Funder]}");
        _things["employer"] = advisor.EmployerId.ToString();
        _things["post"] = "1";
        _things["contract"] = FirstId(await administrator.GetStringAsync(employer), "/administration/contrats/");
        _things["funder"] = _ids[Funder].ToString();
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
        _things["activity"] = FirstId(await browser.GetStringAsync("/activites"), "/activites/");
    }
}
