using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Persons;

/// <summary>What is derived from texts, or made of two of them, gives none away and loses none.</summary>
internal sealed class KeptTextsTests
{
    private TestHost _host;
    private TestAdvisor _advisor;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Nobody_can_try_notes_out_on_what_is_stored()
    {
        await _host.LogAsync(_advisor, Given.Individual with { Notes = "CAF" });

        var activity = await _host.OnlyActivityOfAsync(_advisor);

        Assert.That(activity.LoggedDigest, Has.Length.EqualTo(ContentDigest.SizeBytes).And.Not.EqualTo(ContentDigest.Of(activity.Content)));
    }

    [Test]
    public async Task A_form_sent_again_is_known_after_a_correction_and_a_new_key()
    {
        var sent = new LogActivity { Id = Guid.CreateVersion7(), Content = Given.Individual.For(_advisor) with { Notes = "CAF" } };
        await _host.SendAsync(_advisor.Id, sent);
        await _host.SendAsync(_advisor.Id, new CorrectActivity { Id = sent.Id, Revision = 1, Content = sent.Content with { Notes = "Impôts" } });
        _host.Services.GetRequiredService<Seals>().Rotate();

        var again = await _host.SendAsync(_advisor.Id, sent);
        var other = await _host.SendAsync(_advisor.Id, sent with { Content = sent.Content with { Notes = "CPAM" } });

        Assert.That((again.SavedId, other.SavedId), Is.EqualTo(((Guid?)sent.Id, default(Guid?))));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Notes, Is.EqualTo("Impôts"));
    }

    [Test]
    public async Task Two_sheets_are_not_merged_while_the_notes_of_one_cannot_be_read()
    {
        var kept = await _host.FollowAsync(_advisor);
        var other = await _host.FollowAsync(_advisor, Followed.Lucette with { Notes = "Préfère le matin." });
        var keys = new DirectoryInfo(Path.Combine(new DataDirectory(_host.Data).Keys, "personnes"));
        var old = keys.GetFiles().Single();
        var seals = _host.Services.GetRequiredService<Seals>();
        seals.Rotate();
        await ChangeAsync(kept, Followed.Lucette with { Email = "l@exemple.fr" });
        await ChangeAsync(other, Followed.Lucette with { Email = "l@exemple.fr", Notes = "Préfère le matin." });
        var path = old.FullName;
        old.MoveTo(Path.Combine(_host.Data, "ailleurs"));
        _ = seals.CurrentKey; // looks at the folder

        var refused = await _host.SendAsync(_advisor.Id, new MergePersons(kept, other));
        old.MoveTo(path);
        var merged = await _host.SendAsync(_advisor.Id, new MergePersons(kept, other));

        Assert.That(refused!.TryGet(out _, out var refusal) ? null : refusal.Code, Is.EqualTo("person.key_is_lost"));
        Assert.That(merged!.TryGet(out var person, out _) ? person.SealedNotes.Text : null, Is.EqualTo("Préfère le matin."));
    }

    private async Task ChangeAsync(Guid id, PersonContent content) =>
        await _host.SendAsync(_advisor.Id, new ChangePerson { Id = id, Revision = 1, Content = content, IsSomebodyElse = true });
}
