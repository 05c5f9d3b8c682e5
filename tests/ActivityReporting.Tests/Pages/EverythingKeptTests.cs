using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.ActivityReporting.Tests.Coordination;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Tags;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

/// <summary>No field is lost: an activity that says all its form can say goes through the form untouched and is the same.</summary>
internal sealed class EverythingKeptTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;
    private ActivityContent _full;
    private Guid _bus;
    private Guid _person;

    [OneTimeSetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        var second = await _host.AddEmployerAsync("Communauté de communes", Given.Die);
        await _host.AddContractAsync(second, _advisor.Id, new(2024, 1, 1));
        _browser = await _host.SignedInAsync(_advisor.Id);
        _bus = await _host.AddPlaceAsync(_advisor, "Bus numérique", isItinerant: true);
        _person = await _host.FollowAsync(_advisor);
        _full = Given.OneOff with
        {
            Date = Given.Today.AddDays(-7),
            DurationMinutes = 37,
            EmployerId = second,
            Themes = EnumSet<Theme>.Of(Theme.Email, Theme.Associations, Theme.Procedures, Theme.Housing),
            ProcedureName = "Demande d’aide au logement",
            Materials = EnumSet<Material>.Of(Material.Phone, Material.Tablet),
            Notes = "Deux lignes\nd’un « récit » <i>entier</i>",
            Resources = ResourceIds.Of([await PublishAsync()]),
            ProjectId = await StartProjectAsync(),
        };
        _full = _full.Bearing(
            await _host.AddTagAsync(_advisor.Id, TagOwner.Advisor(_advisor.Id), "Mes mardis"), await _host.AddTagAsync(_advisor.Id, TagOwner.Advisor(_advisor.Id), "Été"));
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task A_correction_that_touches_nothing_changes_nothing([Values(0, 1, 2, 3)] int which)
    {
        var (_, content) = Full[which];
        var id = await _host.LogAsync(_advisor, content);
        var before = await FindAsync(id);
        var form = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");

        using var saved = await form.SendAsync(ShownFields.Of(form.Html));

        var after = await FindAsync(id);
        Assert.That(saved.IsSaved(), Is.True, await saved.TextAsync());
        Assert.That(after.Content, Is.EqualTo(before.Content));
        Assert.That((after.Version, after.Revision), Is.EqualTo((before.Version, before.Revision)));
        AssertSays(before.Content, content);
    }

    [Test]
    public async Task Refaire_takes_everything_over_but_the_day([Values(0, 1, 2, 3)] int which)
    {
        var (path, content) = Full[which];
        var id = await _host.LogAsync(_advisor, content);
        var before = await FindAsync(id);
        var form = await OpenForm.OpenAsync(_browser, $"{path}?comme={id}");

        using var saved = await form.SendAsync(ShownFields.Of(form.Html));

        Assert.That(saved.IsSaved(), Is.True, await saved.TextAsync());
        Assert.That((await FindAsync(form.Id)).Content, Is.EqualTo(before.Content with { Date = Given.Today }));
    }

    /// <summary>By video for an anonymous person; at a stop of the bus; with a followed person; a workshop of both.</summary>
    private (string Path, ActivityContent Content)[] Full =>
    [
        (Typed.OneOffPath, _full with
        {
            Channel = Channel.Remote,
            PlaceId = null,
            IsVideoCall = true,
            Participants = Participants.One(AlreadyHelped.Yes, Gender.Female, AgeClass.From70, PersonStatus.Retired),
            ResidenceCode = "2A004",
            Referral = Referral.SocialAid,
        }),
        (Typed.IndividualPath, _full with
        {
            Type = ActivityType.Individual,
            PlaceId = _bus,
            CommuneCode = Given.Die,
            Participants = Participants.One(AlreadyHelped.No, Gender.Male, AgeClass.From18To24, PersonStatus.Jobless),
            ResidenceCode = "97411",
            Autonomy = Enum.GetValues<Autonomy>()[^1],
            Referral = Referral.SocialAid,
        }),
        (Typed.IndividualPath, _full.With(_person) with { Type = ActivityType.Individual, Channel = Channel.Home, PlaceId = null, CommuneCode = Given.Die, Autonomy = Enum.GetValues<Autonomy>()[1] }),
        (Typed.WorkshopPath, _full.With(_person) with
        {
            Type = ActivityType.Workshop,
            PlaceId = _bus,
            CommuneCode = Given.Die,
            Title = "Mon téléphone sans stress",
            Level = WorkshopLevel.Beginner,
            Participants = new() { Total = 9, AlreadyHelped = 5, FirstTime = 4, Female = 4, Male = 2, From70 = 3, From12To17 = 1, Retired = 2, InSchool = 1 },
        }),
    ];

    private async Task<Activity> FindAsync(Guid id) => (await _host.ActivitiesOfAsync(_advisor)).Single(one => one.Id == id);

    /// <summary>What the database holds is all that was said: nothing was dropped on the way in either.</summary>
    private static void AssertSays(ActivityContent kept, ActivityContent said) =>
        Assert.That(
            (kept.EmployerId, kept.IsVideoCall, kept.ResidenceCode, kept.ProcedureName, kept.Notes, kept.TagIds, kept.Resources, kept.ProjectId, kept.Autonomy, kept.PersonIds),
            Is.EqualTo((said.EmployerId, said.IsVideoCall, said.ResidenceCode, said.ProcedureName, said.Notes, said.TagIds, said.Resources, said.ProjectId, said.Autonomy, said.PersonIds)));

    private async Task<Guid> PublishAsync()
    {
        var form = await OpenForm.OpenAsync(_browser, "/ressources/nouvelle");
        using var saved = await form.SendAsync(("Input.Title", "Écrire un e-mail"), ("Input.Link", "https://exemple.fr/mail"), ("Input.Themes", "Email"));
        return form.Id;
    }

    private async Task<Guid> StartProjectAsync()
    {
        var form = await OpenForm.OpenAsync(_browser, "/projets/nouveau");
        using var saved = await form.SendAsync(
            ("Input.Title", "Un jardin de claviers"), ("Input.Pitch", "À plusieurs."), ("Input.Themes", "Email"), ("Input.Reach", "Nation"), ("Input.State", "CallForPartners"));
        return form.Id;
    }
}
