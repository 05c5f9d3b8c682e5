using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Tags;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>The columns that La Coop writes, under their short names, wherever they stand: each is taken, or told as left.</summary>
internal sealed class LaCoopColumnsTests
{
    private static readonly (string Name, object? Value)[] Columns =
    [
        ("Date", new DateOnly(2026, 2, 3)), ("Enregistré le", "04/02/2026 à 09:12"), ("Dernière modification le", "05/02/2026 à 10:00"),
        ("Type", "Accompagnement individuel"), ("Participants", 1), ("Bénéficiaire", "Bénéficiaire anonyme"), ("Canaux d'accompagnement", "Lieu d'activité"),
        ("Nom du lieu", "Médiathèque"), ("Adresse", "3 rue des Lilas"), ("Commune", "Crest"), ("Code postal", "26400"), ("Code Insee", "26108"),
        ("Durée (min)", 45), ("Nom de l'atelier", null), ("Matériel numérique utilisé", "Ordinateur"),
        ("Thématique(s) d'accompagnement", "E-mail\nAide aux démarches administratives\nLogement"), ("Tags", "Caravane"),
        ("Nom de la démarche administrative", "APL"), ("Niveau d'autonomie (ou de l'atelier)", "2/3"), ("Bénéficiaire réorienté", "Oui"),
        ("Structure de redirection", "Structure d’aide sociale"), ("Commune du bénéficiaire", "Die"), ("Code postal du bénéficiaire", "26150"),
        ("Code Insee du bénéficiaire", Given.Die), ("Genre", "Féminin"), ("Tranche d'âge", "70 ans et plus"), ("Statut", "Retraité"), ("Notes", "Revenir"),
        ("ID CRA", "7b1"),
    ];

    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [TestCase(1)]
    [TestCase(2)]
    public async Task All_of_a_row_is_taken_in_any_order_but_two_columns_that_are_told(int seed)
    {
        Assert.That(Columns, Has.Length.EqualTo(29));
        var shuffled = Columns.ToArray();
        new Random(seed).Shuffle(shuffled);
        var book = LaCoopBook.Write([.. LaCoopBook.Title, [.. shuffled.Select(one => one.Name)], [.. shuffled.Select(one => one.Value)]]);

        var (_, preview) = await _browser.PreviewAsync(book);
        await _host.ImportAsync(_browser, book);

        var left = shuffled.Select(one => one.Name).Where(name => name is "Adresse" or "Dernière modification le");
        Assert.That(preview, Does.Contain($"Colonnes non reprises\u00A0: {string.Join(", ", left)}.").And.Not.Contain("réserve"));
        var activity = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That(activity.Content, Is.EqualTo(new ActivityContent
        {
            Type = ActivityType.Individual,
            Date = new(2026, 2, 3),
            DurationMinutes = 45,
            Channel = Channel.Place,
            PlaceId = _advisor.PlaceId,
            CommuneCode = Given.Crest,
            EmployerId = _advisor.EmployerId,
            Themes = EnumSet<Theme>.Of(Theme.Email, Theme.Procedures, Theme.Housing),
            ProcedureName = "APL",
            Materials = EnumSet<Material>.Of(Material.Computer),
            Notes = "Revenir",
            Participants = Participants.One(AlreadyHelped.NotStated, Gender.Female, AgeClass.From70, PersonStatus.Retired),
            TagIds = activity.Content.TagIds,
            ResidenceCode = Given.Die,
            Autonomy = Autonomy.GuidedIfNeeded,
            Referral = Referral.SocialAid,
        }));
        Assert.That(await _host.OfferedAsync(_advisor.Id), Is.EqualTo(new[] { "Caravane" }));
        Assert.That(activity.Tags, Has.Count.EqualTo(1));
        Assert.That((activity.Source, activity.SourceKey, activity.EnteredOn), Is.EqualTo((ActivitySource.LaCoop, "7b1", new DateOnly(2026, 2, 4))));
    }
}
