using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Moving;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Moving;

internal sealed class MoveActivitiesTests
{
    private static readonly DateOnly YearEnd = new(2025, 12, 31);
    private static readonly DateOnly Since = new(2024, 1, 1);

    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _second;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _second = await _host.AddEmployerAsync("Ville de Die", Given.Die);
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Brings_each_activity_to_the_employer_of_its_day()
    {
        await LogAsync(YearEnd, YearEnd.AddDays(1), new(2026, 2, 3));
        var change = Changes.Of(_advisor, 1, (_advisor.EmployerId, Since, YearEnd), (_second, YearEnd.AddDays(1), null));

        await _host.DeliverAsync(change);

        Assert.That(await EmployersAsync(), Is.EqualTo(new[] { _advisor.EmployerId, _second, _second }));
        Assert.That(Words(await _host.DoneAsync(change)), Is.EqualTo("2 moved, 0 without, over"));
    }

    [Test]
    public async Task The_same_change_twice_changes_nothing_more()
    {
        await LogAsync(YearEnd, new(2026, 2, 3));
        var change = Changes.Of(_advisor, 1, (_second, Since, null));
        await _host.DeliverAsync(change);
        var versions = (await _host.ActivitiesOfAsync(_advisor)).ConvertAll(activity => activity.Version);

        await _host.DeliverAsync(change);
        await _host.DeliverAsync(change, change);

        Assert.That((await _host.ActivitiesOfAsync(_advisor)).ConvertAll(activity => activity.Version), Is.EqualTo(versions));
        Assert.That(Words(await _host.DoneAsync(change)), Is.EqualTo("2 moved, 0 without, over"));
    }

    [Test]
    public async Task An_older_change_that_comes_late_changes_nothing()
    {
        await LogAsync(new DateOnly(2026, 2, 3));
        var older = Changes.Of(_advisor, 1, (_second, Since, null));
        var newer = Changes.Of(_advisor, 2, (_advisor.EmployerId, Since, null));

        await _host.DeliverAsync(newer);
        await _host.DeliverAsync(older);

        Assert.That(await EmployersAsync(), Is.EqualTo(new[] { _advisor.EmployerId }));
        Assert.That((await _host.DoneAsync(older)).IsOver, Is.True, "whoever waits for it is told");
    }

    [Test]
    public async Task What_no_contract_covers_keeps_its_employer_and_is_counted()
    {
        await LogAsync(YearEnd, YearEnd.AddDays(1));
        var change = Changes.Of(_advisor, 1, (_advisor.EmployerId, Since, YearEnd));

        await _host.DeliverAsync(change);

        Assert.That(await EmployersAsync(), Is.All.EqualTo(_advisor.EmployerId));
        Assert.That(Words(await _host.DoneAsync(change)), Is.EqualTo("0 moved, 1 without, over"));
    }

    [Test]
    public async Task A_deleted_activity_follows_too_so_that_it_may_come_back()
    {
        await LogAsync(new DateOnly(2026, 2, 3));
        var id = (await _host.OnlyActivityOfAsync(_advisor)).Id;
        await _host.SendAsync(_advisor.Id, new DeleteActivity(id));

        await _host.DeliverAsync(Changes.Of(_advisor, 1, (_second, Since, null)));

        var activity = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That((activity.EmployerId, activity.DeletedAt is null), Is.EqualTo((_second, false)));
    }

    [Test]
    public async Task An_open_form_stays_good()
    {
        await LogAsync(new DateOnly(2026, 2, 3));
        var id = (await _host.OnlyActivityOfAsync(_advisor)).Id;
        var advisor = await _host.SignedInAsync(_advisor.Id);
        var form = await OpenForm.OpenAsync(advisor, $"/activites/{id}/modifier");

        await _host.DeliverAsync(Changes.Of(_advisor, 1, (_second, Since, null)));
        await _host.AddContractAsync(_second, _advisor.Id, Since);
        var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.Date", "2026-02-03"), ("Input.Duration", "45"), ("Input.EmployerId", $"{_second}")));

        Assert.That(answer.IsSaved(), Is.True, await answer.TextAsync());
        var kept = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That((kept.EmployerId, kept.DurationMinutes, kept.Revision), Is.EqualTo((_second, 45, 2)));
    }

    [Test]
    public async Task More_than_one_save_holds_are_moved_and_told()
    {
        var count = MoveActivities.ActivitiesPerSave + 5;
        for (var i = 0; i < count; i++)
        {
            await LogAsync(new DateOnly(2026, 2, 3));
        }

        var change = Changes.Of(_advisor, 1, (_second, Since, null));
        await _host.DeliverAsync(change);

        Assert.That(await EmployersAsync(), Has.Exactly(count).EqualTo(_second));
        Assert.That((await _host.DoneAsync(change)).Moved, Is.EqualTo(count));
    }

    [Test]
    public async Task Help_at_a_distance_goes_to_the_commune_of_the_employer()
    {
        await _host.LogAsync(_advisor, Given.OneOff with { Date = new(2026, 2, 3), Channel = Channel.Remote, PlaceId = null });
        await LogAsync(new DateOnly(2026, 2, 4));

        await _host.DeliverAsync(Changes.Of(_advisor, 1, (_second, Since, null)));

        Assert.That(
            (await _host.ActivitiesOfAsync(_advisor)).ConvertAll(activity => activity.CommuneCode),
            Is.EqualTo(new[] { Given.Die, Given.Crest }));
    }

    [Test]
    public async Task The_preview_says_what_the_change_will_do()
    {
        await LogAsync(new(2025, 11, 3), YearEnd, YearEnd.AddDays(1), new(2026, 2, 3));
        var preview = await _host.SendAsync(_advisor.Id, new PreviewContractMoves
        {
            AdvisorId = _advisor.Id,
            Before = [Days(_advisor.EmployerId, Since, null)],
            After = [Days(_advisor.EmployerId, new(2025, 12, 1), YearEnd), Days(_second, YearEnd.AddDays(1), null)],
        });

        Assert.That(
            preview.Moves.Select(move => (move.FromEmployerId, move.ToEmployerId, move.Activities, move.FirstDay, move.LastDay)),
            Is.EqualTo(new[] { (_advisor.EmployerId, _second, 2, YearEnd.AddDays(1), new DateOnly(2026, 2, 3)) }));
        Assert.That(preview.LosingTheirContract, Is.EqualTo(1));
        Assert.That(await EmployersAsync(), Is.All.EqualTo(_advisor.EmployerId), "nothing has moved");
    }

    private static string Words(ContractMovesDone done) =>
        $"{done.Moved} moved, {done.WithoutContract} without, {(done.IsOver ? "over" : "under way")}";

    private static EmployedDays Days(Guid employer, DateOnly first, DateOnly? last) =>
        new() { EmployerId = employer, FirstDay = first, LastDay = last };

    private async Task LogAsync(params DateOnly[] days)
    {
        foreach (var day in days)
        {
            await _host.LogAsync(_advisor, Given.OneOff with { Date = day });
        }
    }

    /// <summary>In the order of days.</summary>
    private async Task<List<Guid>> EmployersAsync() =>
        [.. (await _host.ActivitiesOfAsync(_advisor)).OrderBy(activity => activity.Date).Select(activity => activity.EmployerId)];
}
