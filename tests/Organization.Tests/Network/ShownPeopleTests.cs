using ConseillerNumerique.Organization.Network;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Network;

/// <summary>What each person chose is what others see.</summary>
internal sealed class ShownPeopleTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    private TestHost _host;
    private TestAdvisor _me;
    private Guid _stranger;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [SetUp]
    public async Task Hire()
    {
        _me = await _host.AddAdvisorAsync();
        _stranger = (await _host.AddAdvisorAsync()).Id;
    }

    [Test]
    public async Task Without_a_choice_nobody_can_be_reached()
    {
        var row = await SeenByAsync(_stranger);

        Assert.That((row?.Name, row?.Employer, row?.Email, row?.Phone), Is.EqualTo(("Camille Durand", "Ville de Crest", (string?)null, (string?)null)));
    }

    [Test]
    public async Task Shows_what_was_chosen()
    {
        await ChooseAsync(new()
        {
            ShowsEmail = true, Phone = "0475250000", Languages = " occitan ", Themes = [Theme.Email], Presentation = "Bonjour", ShowsEmployer = false,
        });

        var row = await SeenByAsync(_stranger);

        Assert.That((row?.Email, row?.Phone, row?.Languages, row?.Presentation), Is.EqualTo((await _host.EmailOfAsync(_me.Id), "04 75 25 00 00", "occitan", "Bonjour")));
        Assert.That((row?.Themes, row?.Employer, row?.CommuneCode), Is.EqualTo(((EnumSet<Theme>?)EnumSet<Theme>.Of(Theme.Email), (string?)null, (string?)null)));
    }

    [Test]
    public async Task An_employer_that_is_not_shown_finds_nobody()
    {
        await ChooseAsync(new() { ShowsEmployer = false });

        Assert.That(await SeenByAsync(_stranger, text: "crest"), Is.Null);
        Assert.That(await SeenByAsync(_stranger, communes: ["26108"]), Is.Null);
        Assert.That(await SeenByAsync(_stranger), Is.Not.Null);
    }

    [Test]
    public async Task Who_hides_is_seen_by_the_own_team_by_name_only()
    {
        var mate = await _host.AddAdvisorAsync();
        var coordinator = await _host.AddCoordinatorAsync(await _host.AddTeamAsync(_me, mate));
        await ChooseAsync(new() { ShowsEmail = true, Phone = "0475250000", Presentation = "Bonjour", IsHidden = true });

        Assert.That(await SeenByAsync(_stranger), Is.Null);
        foreach (var reader in new[] { mate.Id, coordinator, _me.Id })
        {
            var row = await SeenByAsync(reader);
            Assert.That((row?.Name, row?.IsHidden, row?.Email, row?.Phone, row?.Presentation, row?.Employer), Is.EqualTo(("Camille Durand", true, (string?)null, (string?)null, (string?)null, (string?)null)));
        }
    }

    [Test]
    public async Task A_team_that_one_left_sees_nothing_of_who_hides()
    {
        var mate = await _host.AddAdvisorAsync();
        var team = await _host.AddTeamAsync(mate);
        await _host.JoinTeamAsync(team, _me.Id, new(2024, 1, 1), Today.AddDays(-1));
        await ChooseAsync(new() { IsHidden = true });

        Assert.That(await SeenByAsync(mate.Id), Is.Null);
    }

    [Test]
    public async Task An_older_form_overwrites_nothing_and_the_same_one_twice_saves_once()
    {
        await ChooseAsync(new() { Presentation = "Une" });

        var twice = await _host.SendAsync(_me.Id, new ChooseWhatIsShown { Presentation = "Une" });
        var older = await _host.SendAsync(_me.Id, new ChooseWhatIsShown { Presentation = "Deux" });

        Assert.That(twice.TryGet(out var chosen, out _) ? chosen.Version : 0, Is.EqualTo(1));
        Assert.That(older.TryGet(out _, out var refusal) ? null : refusal, Is.EqualTo(DirectoryRefusals.ChangedMeanwhile));
        Assert.That((await SeenByAsync(_stranger))?.Presentation, Is.EqualTo("Une"));
    }

    private async Task ChooseAsync(ChooseWhatIsShown choice) =>
        Assert.That((await _host.SendAsync(_me.Id, choice)).TryGet(out _, out var refusal), Is.True, refusal?.Message);

    private async Task<PersonRow?> SeenByAsync(Guid reader, string? text = null, string[]? communes = null)
    {
        for (var number = 1; ; number++)
        {
            var page = await _host.SendAsync(reader, new ListPeopleOfArea
            {
                Area = new() { DepartementCode = "26", CommuneCodes = communes }, Text = text, Day = Today, Number = number,
            });
            if (page.Items.FirstOrDefault(row => row.Id == _me.Id) is not null || number >= page.PageCount)
            {
                return page.Items.FirstOrDefault(row => row.Id == _me.Id);
            }
        }
    }
}
