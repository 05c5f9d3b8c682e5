using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Tags;

/// <summary>Who makes, sees, uses and keeps a tag of each scope.</summary>
internal sealed class TagScopesTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private TestAdvisor _stranger;
    private Guid _team;
    private Guid _coordinator;
    private Guid _administrator;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _stranger = await _host.AddAdvisorAsync(await _host.AddEmployerAsync(communeCode: "97105"));
        _team = await _host.AddDepartementaleTeamAsync("26", _advisor);
        _coordinator = await _host.AddCoordinatorAsync(_team);
        _administrator = await _host.AddAdministratorAsync();
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task A_personal_one_is_its_advisor_s_alone()
    {
        await _host.AddTagAsync(_advisor.Id, TagOwner.Advisor(_advisor.Id), "Mes mardis");

        Assert.That(await _host.OfferedAsync(_advisor.Id), Is.EqualTo(new[] { "Mes mardis" }));
        Assert.That(await _host.OfferedAsync(_stranger.Id), Is.Empty);
        Assert.That(await _host.SendAsync(_coordinator, new ListTags()), Is.Empty);
        Assert.That(await _host.SendAsync(_administrator, new ListTags()), Is.Empty);
    }

    [Test]
    public async Task A_team_s_is_its_coordinator_s_to_make_and_its_members_to_use()
    {
        var owner = TagOwner.Team(_team);

        Assert.That(await _host.RefusalAsync(_advisor.Id, owner, "Caravane"), Is.EqualTo("tag.owner_not_yours"));
        await _host.AddTagAsync(_coordinator, owner, "Caravane");

        Assert.That(await _host.OfferedAsync(_advisor.Id), Is.EqualTo(new[] { "Caravane" }));
        Assert.That(await _host.OfferedAsync(_stranger.Id), Is.Empty);
    }

    [Test]
    public async Task A_departement_s_is_its_coordinator_s_to_make_and_its_advisors_to_use()
    {
        await _host.AddTagAsync(_coordinator, TagOwner.Departement("26"), "Plan Drôme");
        var colleague = await _host.AddAdvisorAsync();

        Assert.That(await _host.RefusalAsync(_coordinator, TagOwner.Departement("971"), "Plan d’ailleurs"), Is.EqualTo("tag.owner_not_yours"));
        Assert.That(await _host.OfferedAsync(colleague.Id), Is.EqualTo(new[] { "Plan Drôme" }));
        Assert.That(await _host.OfferedAsync(_stranger.Id), Is.Empty);
    }

    [Test]
    public async Task A_national_one_is_an_administrator_s_to_make_and_everybody_s_to_use()
    {
        Assert.That(await _host.RefusalAsync(_coordinator, TagOwner.National, "Été numérique"), Is.EqualTo("tag.owner_not_yours"));
        await _host.AddTagAsync(_administrator, TagOwner.National, "Été numérique");

        Assert.That(await _host.OfferedAsync(_advisor.Id), Is.EqualTo(new[] { "Été numérique" }));
        Assert.That(await _host.OfferedAsync(_stranger.Id), Is.EqualTo(new[] { "Été numérique" }));
    }

    [Test]
    public async Task Who_uses_a_tag_does_not_change_it()
    {
        var team = await _host.AddTagAsync(_coordinator, TagOwner.Team(_team), "Caravane");
        var mine = await _host.AddTagAsync(_advisor.Id, TagOwner.Advisor(_advisor.Id), "Mes mardis");

        Assert.That(await _host.SendAsync(_advisor.Id, new ChangeTag { Id = team, Version = 1, Name = "Roulotte" }), Is.Null);
        Assert.That(await _host.SendAsync(_advisor.Id, new RetireTag(team)), Is.False);
        Assert.That(await _host.SendAsync(_advisor.Id, new MergeTags(team, mine)), Is.Null);
        Assert.That(await _host.SendAsync(_stranger.Id, new ChangeTag { Id = mine, Version = 1, Name = "Pris" }), Is.Null);
        Assert.That(await _host.SendAsync(_administrator, new ChangeTag { Id = mine, Version = 1, Name = "Pris" }), Is.Null);
    }

    [Test]
    public async Task One_that_is_not_offered_is_refused_and_stays_where_it_was()
    {
        var tag = await _host.AddTagAsync(_coordinator, TagOwner.Team(_team), "Caravane");
        var id = await _host.LogAsync(_advisor, Given.OneOff.Bearing(tag));
        await _host.SendAsync(_coordinator, new RetireTag(tag));

        var other = await _host.SendAsync(_stranger.Id, new Activities.LogActivity { Id = Guid.CreateVersion7(), Content = Given.OneOff.For(_stranger).Bearing(tag) });
        var corrected = await _host.SendAsync(
            _advisor.Id, new Activities.CorrectActivity { Id = id, Revision = 1, Content = Given.OneOff.For(_advisor).Bearing(tag) with { DurationMinutes = 30 } });

        Assert.That(other.Refusals.Select(refusal => refusal.Code), Is.EqualTo(new[] { "tag.not_offered" }));
        Assert.That(corrected!.SavedId, Is.EqualTo(id));
    }

    [Test]
    public async Task A_name_is_one_tag_s_of_an_owner_whatever_the_accents()
    {
        await _host.AddTagAsync(_advisor.Id, TagOwner.Advisor(_advisor.Id), "Été numérique");

        Assert.That(await _host.RefusalAsync(_advisor.Id, TagOwner.Advisor(_advisor.Id), "ete  NUMERIQUE"), Is.EqualTo("tag.name_taken"));
        Assert.That(await _host.RefusalAsync(_stranger.Id, TagOwner.Advisor(_stranger.Id), "Été numérique"), Is.Null);
    }
}
