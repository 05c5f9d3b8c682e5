using System.Net;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Coordination;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Coordination;

internal sealed class ChangeCoordinationTests
{
    private TestHost _host;
    private Guid _coordinator;
    private HttpClient _browser;

    [SetUp]
    public async Task SignIn()
    {
        _host = new();
        _coordinator = await _host.AddCoordinatorAsync(await _host.AddTeamAsync());
        _browser = await _host.SignedInAsync(_coordinator);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Its_form_holds_every_field()
    {
        var id = await _host.RecordAsync(_coordinator, Told.Partnership with { Title = "Convention", Notes = "Signée" });

        using var answer = await _browser.SubmitAsync($"/coordination/{id}/modifier", await FieldsAsync($"/coordination/{id}/modifier"));

        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo($"/coordination/{id}"));
        Assert.That((await _host.OnlyCoordinationOfAsync(_coordinator)).Version, Is.EqualTo(1));
    }

    [Test]
    public async Task A_correction_is_kept_and_told()
    {
        var id = await _host.RecordAsync(_coordinator, Told.Animation);

        using var answer = await _browser.SubmitAsync($"/coordination/{id}/modifier", Sent.Animation(("Input.Advisors", "11")));

        var kept = await _host.OnlyCoordinationOfAsync(_coordinator);
        Assert.That((kept.Advisors, kept.Version, kept.Revision), Is.EqualTo((11, 2, 2)));
        Assert.That(await _host.WaitingEventsAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task An_old_form_overwrites_nothing()
    {
        var id = await _host.RecordAsync(_coordinator, Told.Animation);
        var old = await OpenForm.OpenAsync(_browser, $"/coordination/{id}/modifier");
        await _host.SendAsync(_coordinator, new CorrectCoordination { Id = id, Revision = 1, Content = Told.Animation with { Advisors = 20 } });

        using var answer = await old.SendAsync(Sent.Animation(("Input.Advisors", "11")));

        var page = await answer.TextAsync();
        Assert.That(page, Does.Contain("Cette activité a changé depuis que vous l’avez ouverte").And.Contain("<td>11</td>").And.Contain("<td>20</td>"));
        Assert.That((await _host.OnlyCoordinationOfAsync(_coordinator)).Advisors, Is.EqualTo(20));
    }

    [Test]
    public async Task A_copy_has_every_field_but_the_id_and_the_day()
    {
        var id = await _host.RecordAsync(_coordinator, Told.Partnership with { Date = new(2025, 6, 1), Title = "Convention", Notes = "À suivre" });
        var path = $"{Sent.PartnershipPath}?d-apres={id}";

        using var answer = await _browser.SubmitAsync(path, await FieldsAsync(path));

        var all = await _host.CoordinationOfAsync(_coordinator);
        var (first, copy) = (all.Single(one => one.Id == id).Content, all.Single(one => one.Id != id).Content);
        Assert.That(copy.Date, Is.EqualTo(Told.Today));
        Assert.That(copy with { Date = first.Date, Partners = first.Partners }, Is.EqualTo(first));
        Assert.That(copy.Partners, Is.EqualTo(first.Partners));
    }

    [Test]
    public async Task A_deletion_can_be_taken_back_from_the_next_page()
    {
        var id = await _host.RecordAsync(_coordinator, Told.Event);
        using var deleted = await _browser.SubmitAsync($"/coordination/{id}");
        var next = await _browser.TextAsync(deleted.Headers.Location!.OriginalString); // a deletion leads to the list
        var list = await _browser.TextAsync("/coordination/supprimees");

        using var restored = await _browser.SubmitAsync("/coordination/supprimees");

        Assert.That(next, Does.Contain("Activité de coordination supprimée.").And.Contain($"action=\"/coordination/{id}/remettre\""));
        Assert.That(list, Does.Contain("Nuit du code du 16 mars 2026").And.Contain("15 avril 2026"));
        Assert.That((await _host.OnlyCoordinationOfAsync(_coordinator)).DeletedAt, Is.Null);
        Assert.That(await _host.WaitingEventsAsync(), Is.EqualTo(3));
    }

    [Test]
    public async Task A_deleted_one_loses_its_content_after_thirty_days()
    {
        var id = await _host.RecordAsync(_coordinator, Told.Event with { Notes = "À effacer" });
        await _host.SendAsync(_coordinator, new DeleteCoordination(id));
        _host.Clock.Now += TimeSpan.FromDays(31);

        var purged = await _host.SendAsync(_coordinator, new PurgeDeletedActivities());

        Assert.That(purged, Is.EqualTo(1));
        Assert.That((await _host.OnlyCoordinationOfAsync(_coordinator)).Notes, Is.Null);
        Assert.That(await _host.SendAsync(_coordinator, new RestoreCoordination(id)), Is.False);
    }

    [Test]
    public async Task Somebody_elses_is_not_there()
    {
        var other = await _host.AddCoordinatorAsync(await _host.AddTeamAsync());
        var id = await _host.RecordAsync(other, Told.Animation);

        foreach (var path in new[] { $"/coordination/{id}", $"/coordination/{id}/modifier", $"{Sent.AnimationPath}?d-apres={id}" })
        {
            using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound), path);
        }

        Assert.That(await _host.SendAsync(_coordinator, new DeleteCoordination(id)), Is.False);
        Assert.That(await _host.SendAsync(_coordinator, new RestoreCoordination(id)), Is.False);
        Assert.That(await _host.SendAsync(_coordinator, new CorrectCoordination { Id = id, Revision = 1, Content = Told.Animation }), Is.Null);
        Assert.That(await _browser.TextAsync("/coordination"), Does.Contain("Aucune activité de coordination pour le moment"));
    }

    [Test]
    public async Task The_event_holds_the_whole_state_and_no_typed_word()
    {
        await _host.RecordAsync(_coordinator, Told.Partnership with { Title = "Convention", Notes = "Secret" });

        var payload = await _host.InScopeAsync(services => OutboxPayloads.OnlyAsync(services));

        Assert.That(payload, Does.Contain(nameof(CoordinationActivityRecorded.Partners)).And.Contain(_coordinator.ToString()));
        Assert.That(payload, Does.Not.Contain("Convention").And.Not.Contain("Secret").And.Not.Contain("Crest"));
    }

    /// <summary>What a browser would send of the form as it stands: what is typed, ticked or chosen.</summary>
    private async Task<(string Name, string Value)[]> FieldsAsync(string path) => ShownFields.Of(await _browser.GetStringAsync(new Uri(path, UriKind.Relative)));
}
