using System.Text;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Persons;

/// <summary>What the files hold, what a new key and a lost key do.</summary>
internal sealed class SealedRowsTests
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
    public async Task Names_contacts_and_notes_stand_in_no_file()
    {
        var person = await _host.FollowAsync(_advisor, Followed.Lucette with { Email = "lucette@exemple.fr", Notes = "Préfère le matin." });
        await _host.LogAsync(_advisor, Given.Individual.With(person) with { Notes = "Reprendre le copier-coller." });
        await _host.SendAsync(_advisor.Id, new ChangePerson { Id = person, Revision = 1, Content = Followed.Lucette with { LastName = "Kerguelen" } });

        foreach (var word in new[] { "Lucette", "Grimaud", "Kerguelen", "612345678", "lucette@", "Préfère", "copier-coller" })
        {
            Assert.That(FilesWith(word), Is.Empty, word);
        }
    }

    [Test]
    public async Task Notes_that_were_stored_as_they_are_can_be_read_and_are_sealed_by_the_job()
    {
        var id = await _host.LogAsync(_advisor, Given.Individual);
        await SqlAsync("update \"Activities\" set \"Notes\" = 'Une note ancienne.'");
        var before = (await _host.OnlyActivityOfAsync(_advisor)).Notes;

        var summary = await RunAsync(RenewSealsJob.Name);
        var again = await RunAsync(RenewSealsJob.Name);

        var after = await _host.OnlyActivityOfAsync(_advisor);
        Assert.Multiple(() =>
        {
            Assert.That((before, after.Notes, after.PlainNotes), Is.EqualTo(("Une note ancienne.", "Une note ancienne.", default(string))));
            Assert.That((summary, again), Is.EqualTo(("Chiffré\u00A0: 1 ligne", "Tout est chiffré par la clé du moment")));
            Assert.That(FilesWith("note ancienne"), Is.Empty);
            Assert.That((after.Id, after.Version), Is.EqualTo((id, 1)));
        });
    }

    [Test]
    public async Task A_new_key_seals_everything_anew_while_all_stays_readable()
    {
        var person = await _host.FollowAsync(_advisor, Followed.Lucette with { Notes = "Préfère le matin." });
        await _host.LogAsync(_advisor, Given.Individual with { Notes = "Suite" });
        var old = _host.Services.GetRequiredService<Seals>().CurrentKey;

        var summary = await RunAsync(RotateKeyJob.Name);

        var (sheet, activity) = (await _host.SheetAsync(person), await _host.OnlyActivityOfAsync(_advisor));
        Assert.Multiple(() =>
        {
            Assert.That(summary, Is.EqualTo("Chiffré\u00A0: 2 lignes"));
            Assert.That((sheet.Identity!.Name, sheet.SealedNotes.Text, activity.Notes), Is.EqualTo(("Lucette Grimaud", "Préfère le matin.", "Suite")));
            Assert.That(new[] { sheet.SealedIdentity.KeyId, sheet.SealedNotes.KeyId, activity.SealedNotes.KeyId }, Is.All.GreaterThan(old));
        });
        using var answer = await (await _host.SignedInAsync(_advisor.Id)).SubmitAsync(
            "/beneficiaires/nouveau", ("Input.FirstName", "Léa"), ("Input.LastName", "Grimaud"), ("Input.Phone", Followed.Lucette.Phone!), ("Input.ConsentedOn", "2026-03-16"));
        Assert.That(await answer.TextAsync(), Does.Contain("La fiche de Lucette Grimaud a déjà ce téléphone"));
    }

    [Test]
    public async Task A_lost_key_says_so_shows_no_garbage_and_loses_nothing_once_it_is_back()
    {
        var person = await _host.FollowAsync(_advisor);
        var id = await _host.LogAsync(_advisor, Given.Individual.With(person) with { Notes = "Suite" });
        using var browser = await _host.SignedInAsync(_advisor.Id);
        var keys = Path.Combine(new DataDirectory(_host.Data).Keys, "personnes");
        var aside = Path.Combine(_host.Data, "ailleurs");
        Directory.Move(keys, aside);
        _host.Clock.Advance(TimeSpan.FromMinutes(1));
        await _host.FollowAsync(_advisor, Followed.Lucette with { FirstName = "Anne", Phone = null }); // by a key of its own

        var list = await browser.TextAsync("/beneficiaires");
        var page = await browser.TextAsync($"/beneficiaires/{person}");
        var session = await browser.TextAsync($"/activites/{id}");
        var form = await browser.TextAsync($"/activites/{id}/modifier");
        var corrected = await _host.SendAsync(
            _advisor.Id, new CorrectActivity { Id = id, Revision = 1, Content = Given.Individual.With(person).For(_advisor) with { DurationMinutes = 45 } });
        var summary = await RunAsync(RenewSealsJob.Name);
        foreach (var key in Directory.GetFiles(aside))
        {
            File.Move(key, Path.Combine(keys, Path.GetFileName(key)));
        }

        Assert.Multiple(() =>
        {
            Assert.That(list, Does.Contain("1\u00A0fiche ne peut pas être lue.").And.Contain("Une clé de chiffrement manque").And.Contain("Fiche illisible").And.Contain("Anne Grimaud"));
            Assert.That(page, Does.Contain("Cette fiche ne peut pas être lue.").And.Not.Contain("/modifier\""));
            Assert.That(session, Does.Contain("Ces notes ne peuvent pas être lues.").And.Contain("une personne dont la fiche ne peut pas être lue"));
            Assert.That(form, Does.Contain("Ces notes ne peuvent pas être lues.").And.Contain("Fiche illisible").And.Not.Contain("name=\"Input.Notes\""));
            Assert.That((corrected!.SavedId, summary), Is.EqualTo(((Guid?)id, "Tout est chiffré par la clé du moment. Illisibles, leur clé manque dans le dossier des clés\u00A0: 2")));
        });
        Assert.That(await browser.TextAsync("/beneficiaires"), Does.Contain("Lucette Grimaud").And.Contain("Anne Grimaud").And.Not.Contain("illisible"));
        Assert.That(((await _host.OnlyActivityOfAsync(_advisor)).Notes, (await _host.OnlyActivityOfAsync(_advisor)).DurationMinutes), Is.EqualTo(("Suite", 45)));
    }

    private IEnumerable<string> FilesWith(string word)
    {
        var bytes = Encoding.UTF8.GetBytes(word);
        foreach (var file in Directory.GetFiles(_host.Data, "*.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            if (memory.ToArray().AsSpan().IndexOf(bytes) >= 0)
            {
                yield return Path.GetFileName(file);
            }
        }
    }

    private Task<int> SqlAsync(string sql) => _host.InScopeAsync(services =>
        services.GetRequiredService<ActivityReportingDbContext>().Database.ExecuteSqlRawAsync(sql));

    private Task<string> RunAsync(string job) => _host.InScopeAsync(services => services.GetRequiredService<IJobs>()
        .RunInlineAsync(job, argument: null, progress: null, CancellationToken.None));
}
