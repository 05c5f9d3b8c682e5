using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.ActivityReporting.Tests.Coordination;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Tags;

internal sealed class MergeTagsTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _team;
    private Guid _coordinator;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _team = await _host.AddTeamAsync(_advisor);
        _coordinator = await _host.AddCoordinatorAsync(_team);
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Activities_are_found_and_counted_once_under_the_one_that_stays()
    {
        var (kept, other) = (await TagAsync("Caravane"), await TagAsync("Roulotte"));
        await _host.LogAsync(_advisor, Given.OneOff.Bearing(kept, other));
        await _host.LogAsync(_advisor, Given.OneOff.Bearing(other));
        await _host.LogAsync(_advisor, Given.OneOff);

        await _host.SendAsync(_coordinator, new MergeTags(other, kept));

        var row = (await _host.SendAsync(_coordinator, new ListTags())).Single();
        var found = await _host.SendAsync(_advisor.Id, new ListActivities { TagId = kept });
        var own = (await _host.SendAsync(_advisor.Id, new FindOwnTags())).Single();
        Assert.That((row.Name, row.Uses, row.OwnUses), Is.EqualTo(("Caravane", 2, (int?)null)));
        Assert.That((found.TotalCount, own.Uses), Is.EqualTo((2, 2)));
    }

    [Test]
    public async Task Those_that_led_to_it_lead_on()
    {
        var (first, second, third) = (await TagAsync("Premier"), await TagAsync("Second"), await TagAsync("Dernier"));
        await _host.LogAsync(_advisor, Given.OneOff.Bearing(first));
        await _host.SendAsync(_coordinator, new MergeTags(first, second));

        await _host.SendAsync(_coordinator, new MergeTags(second, third));

        Assert.That((await _host.SendAsync(_advisor.Id, new ListActivities { TagId = third })).TotalCount, Is.EqualTo(1));
    }

    [Test]
    public async Task Two_that_merge_into_each_other_at_once_leave_one()
    {
        var (one, two) = (await TagAsync("Caravane"), await TagAsync("Roulotte"));

        await Task.WhenAll(
            _host.SendAsync(_coordinator, new MergeTags(one, two)),
            _host.SendAsync(_coordinator, new MergeTags(two, one)));

        Assert.That(await _host.SendAsync(_coordinator, new ListTags()), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_form_from_before_goes_on_with_the_one_that_stays()
    {
        var (kept, other) = (await TagAsync("Caravane"), await TagAsync("Roulotte"));
        await _host.SendAsync(_coordinator, new MergeTags(other, kept));

        await _host.LogAsync(_advisor, Given.OneOff.Bearing(other));

        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Tags.Select(tag => tag.TagId), Is.EqualTo(new[] { kept }));
    }

    [Test]
    public async Task The_event_tells_the_ids_and_the_trail_what_was_shared()
    {
        var (kept, other) = (await TagAsync("Caravane"), await TagAsync("Roulotte"));
        await _host.AddTagAsync(_advisor.Id, TagOwner.Advisor(_advisor.Id), "Mes mardis");
        await _host.LogAsync(_advisor, Given.OneOff.Bearing(kept, other));
        await _host.SendAsync(_coordinator, new MergeTags(other, kept));

        var told = (await _host.OnlyActivityOfAsync(_advisor)).ToEvent(Given.At.Now);
        var notes = await _host.InScopeAsync(OutboxPayloads.NotesAsync);

        Assert.That(told.Tags, Is.EquivalentTo(new[] { kept, other }));
        Assert.That(notes.Select(note => note.Action), Is.EqualTo(new[] { "tag.created", "tag.created", "tag.merged" }));
    }

    private Task<Guid> TagAsync(string name) => _host.AddTagAsync(_coordinator, TagOwner.Team(_team), name);
}
