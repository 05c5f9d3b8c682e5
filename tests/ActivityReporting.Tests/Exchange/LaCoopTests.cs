using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

internal sealed class LaCoopTests
{
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

    [Test]
    public async Task A_row_is_an_activity_with_all_that_it_says()
    {
        await _host.ImportAsync(_browser, LaCoopBook.Of(LaCoopBook.Row("7b1", ("Bénéficiaire réorienté", "Oui"), ("Structure de redirection", "Structure d’aide sociale"), ("Notes supplémentaires", "Revenir"))));

        var activity = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That(activity.Content, Is.EqualTo(activity.Content with
        {
            Type = ActivityType.Individual,
            Date = new(2026, 2, 3),
            DurationMinutes = 60,
            Channel = Channel.Place,
            PlaceId = _advisor.PlaceId,
            Themes = EnumSet<Theme>.Of(Theme.Email, Theme.Procedures, Theme.Housing),
            Materials = EnumSet<Material>.Of(Material.Computer, Material.Phone),
            Participants = Participants.One(AlreadyHelped.NotStated, Gender.Female, AgeClass.From70, PersonStatus.Retired),
            Autonomy = Autonomy.GuidedIfNeeded,
            Referral = Referral.SocialAid,
            Notes = "Revenir",
        }));
        Assert.That((activity.Source, activity.SourceKey, activity.EnteredOn), Is.EqualTo((ActivitySource.LaCoop, "7b1", new DateOnly(2026, 2, 4))));
        Assert.That(activity.ToEvent(_host.Clock.Now.UtcDateTime).Source, Is.EqualTo(ActivitySource.LaCoop));
        Assert.That(await _browser.TextAsync($"/activites/{activity.Id}"), Does.Contain("La Coop de la médiation numérique, 7b1"));
    }

    [Test]
    public async Task Rows_of_one_id_are_one_workshop_wherever_they_stand()
    {
        var rows = LaCoopBook.Workshop("w1", 5).ToList();

        await _host.ImportAsync(_browser, LaCoopBook.Of([.. rows.Take(2), LaCoopBook.Row("i1"), .. rows.Skip(2)]));

        var workshop = (await _host.ActivitiesOfAsync(_advisor)).Single(one => one.Type == ActivityType.Workshop);
        Assert.That((workshop.Total, workshop.Participants.Female, workshop.Participants.Male, workshop.Level, workshop.Title), Is.EqualTo((5, 3, 2, WorkshopLevel.Beginner, "Mon téléphone")));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Somebody_followed_here_is_known_by_name()
    {
        var lucette = await _host.FollowAsync(_advisor);

        await _host.ImportAsync(_browser, LaCoopBook.Of(LaCoopBook.Row("1", ("Bénéficiaire", "GRIMAUD Lucette")), LaCoopBook.Row("2", ("Bénéficiaire", "Léa Inconnue"))));

        var activities = await _host.ActivitiesOfAsync(_advisor);
        Assert.That(activities.Select(one => one.Attendances.SingleOrDefault()?.PersonId), Is.EquivalentTo(new Guid?[] { lucette, null }));
        Assert.That(activities.SelectMany(one => one.Attendances).Single().IsFirst, Is.True);
        Assert.That((await _host.SheetAsync(lucette)).LastOn, Is.EqualTo(new DateOnly(2026, 2, 3)));
    }

    [Test]
    public async Task The_same_file_twice_changes_nothing_and_a_longer_one_adds_what_is_new()
    {
        var file = LaCoopBook.Of([LaCoopBook.Row("1"), .. LaCoopBook.Workshop("2", 3)]);
        await _host.ImportAsync(_browser, file);
        await _host.DeliverEventsAsync();

        var (_, again) = await _browser.PreviewAsync(file);
        var longer = await _host.ImportAsync(_browser, LaCoopBook.Of([LaCoopBook.Row("1"), LaCoopBook.Row("3")]));

        Assert.That(again, Does.Contain("il n’y a rien à importer"));
        Assert.That(longer, Does.Contain("1\u00A0activité de plus"));
        Assert.That((await _host.ActivitiesOfAsync(_advisor)).Select(one => (one.SourceKey, one.Version)), Is.EquivalentTo(new[] { ("1", 1), ("2", 1), ("3", 1) }));
    }

    [Test]
    public async Task One_wrong_row_stops_the_whole_file()
    {
        var (path, text) = await _browser.PreviewAsync(LaCoopBook.Of(LaCoopBook.Row("1"), LaCoopBook.Row("2", ("Date", new DateOnly(2027, 1, 1))), LaCoopBook.Row("3", ("Durée (min)", "une heure"))));

        using var pressed = await _browser.PressAsync(path!, path!); // there is a preview

        Assert.That(text, Does.Contain("La date est dans le futur").And.Contain("«\u00A0une heure\u00A0» n’est pas un nombre entier").And.Contain("Rien ne sera importé"));
        Assert.That(text, Does.Not.Contain("Importer 1"));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
    }

    [Test]
    public async Task A_place_that_is_not_the_advisors_counts_by_its_commune()
    {
        await _host.ImportAsync(_browser, LaCoopBook.Of(LaCoopBook.Row("1", ("Nom du lieu", "France Services"), ("Commune", "Die"), ("Code Insee", 26113), ("Code postal", 26150))));

        var activity = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That((activity.Channel, activity.CommuneCode), Is.EqualTo((Channel.OtherPlace, Given.Die)));
    }

    [TestCase("Participants", "3/12", "annonce 12 participants")]
    [TestCase("ID CRA", null, "« ID CRA » manque")]
    [TestCase("Type", "Sieste", "« Sieste » n’est pas dans la liste")]
    [TestCase("Thématique(s) d’accompagnement", "Jardinage", "Choisissez au moins un thème")]
    public async Task What_cannot_be_understood_is_said(string column, string? value, string said)
    {
        var (_, text) = await _browser.PreviewAsync(LaCoopBook.Of([.. LaCoopBook.Workshop("w", 1, (column, value))]));

        Assert.That(text, Does.Contain(said.Replace("« ", "«\u00A0").Replace(" »", "\u00A0»")));
    }
}
