using System.Text;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Drafts;

/// <summary>Drafts are sealed, few are kept, and none for long.</summary>
internal sealed class DraftSafetyTests
{
    private const string Secret = "Lucette préfère le matin";

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
    public async Task Nothing_typed_stands_in_the_files()
    {
        await KeepAsync();

        var found = Directory.GetFiles(_host.Data, "*.db*").Where(Holds);

        Assert.That(found, Is.Empty);
    }

    [Test]
    public async Task A_new_key_seals_drafts_too()
    {
        var id = await KeepAsync();
        await _host.InScopeAsync(services =>
        {
            services.GetRequiredService<Seals>().Rotate();
            return Task.FromResult(true);
        });

        await _host.SendAsync(_advisor.Id, new RenewSeals());

        var (key, current) = await _host.InScopeAsync(async services => (
            (await services.GetRequiredService<ActivityReportingDbContext>().Drafts.AsNoTracking().SingleAsync()).SealedFields.KeyId,
            services.GetRequiredService<Seals>().CurrentKey));
        var draft = await _host.SendAsync(_advisor.Id, new ReadDraft(id));
        Assert.That(key, Is.EqualTo(current));
        Assert.That(draft!.Fields, Does.Contain(KeyValuePair.Create("Input.Notes", Secret)));
    }

    [Test]
    public async Task One_whose_key_is_lost_says_so_and_can_only_be_thrown_away()
    {
        await KeepAsync();
        Directory.Delete(Path.Combine(_host.Data, "keys", "personnes"), recursive: true);
        _host.Clock.Advance(TimeSpan.FromMinutes(1));
        await KeepAsync(); // by a key of its own

        var summaries = await _host.SendAsync(_advisor.Id, new FindOwnDrafts());

        Assert.That(summaries.Select(one => one.ResumePath is null), Is.EqualTo(new[] { false, true }));
        Assert.That(summaries[1].About, Does.Contain("La clé qui le chiffrait manque"));
    }

    [Test]
    public async Task Fourteen_days_after_the_last_typing_it_goes_and_a_dry_run_only_counts()
    {
        await KeepAsync();
        _host.Clock.Advance(TimeSpan.FromDays(14) + TimeSpan.FromMinutes(1));
        await KeepAsync();

        Assert.That(await _host.SendAsync(_advisor.Id, new PurgeDrafts(DryRun: true)), Is.EqualTo(1));
        Assert.That(await _host.SendAsync(_advisor.Id, new FindOwnDrafts()), Has.Count.EqualTo(2));
        Assert.That(await _host.SendAsync(_advisor.Id, new PurgeDrafts()), Is.EqualTo(1));
        Assert.That(await _host.SendAsync(_advisor.Id, new FindOwnDrafts()), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_thrown_one_goes_after_a_day_and_the_job_says_how_many()
    {
        var id = await KeepAsync();
        await _host.SendAsync(_advisor.Id, new DiscardDraft(id));
        _host.Clock.Advance(TimeSpan.FromHours(25));

        var run = await _host.InScopeAsync(services => services.GetRequiredService<IJobs>().RunInlineAsync(
            PurgeDraftsJob.Name, argument: null, progress: null, CancellationToken.None));

        Assert.That(run, Does.Contain("1 brouillon"));
        Assert.That(await _host.SendAsync(_advisor.Id, new DiscardDraft(id, Back: true)), Is.Null);
    }

    [Test]
    public async Task Two_devices_at_once_both_are_kept_one_after_the_other()
    {
        var id = Guid.CreateVersion7();

        var kept = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _host.SendAsync(_advisor.Id, Typing(id, Guid.CreateVersion7()))));

        Assert.That(kept.Select(one => one.IsKept), Is.All.True);
        Assert.That(kept.Count(one => one.ReplacedAt is null), Is.EqualTo(1));
        Assert.That((await _host.SendAsync(_advisor.Id, new ReadDraft(id)))!.Version, Is.EqualTo(4));
    }

    [Test]
    public async Task What_is_longer_than_any_form_is_not_kept()
    {
        var typing = Typing(Guid.CreateVersion7(), Guid.CreateVersion7()) with { Fields = [new("Input.Notes", new('a', 200_001))] };

        Assert.That((await _host.SendAsync(_advisor.Id, typing)).IsKept, Is.False);
    }

    private static bool Holds(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        return memory.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes("Lucette")) >= 0;
    }

    private static SaveDraft Typing(Guid id, Guid writer) => new()
    {
        FormId = id, Type = ActivityType.OneOff, IsCorrection = false, WriterId = writer, Page = "/activites/nouvelle/ponctuelle",
        Fields = [new("Input.Notes", Secret), new("Input.Date", "2026-03-16")],
    };

    private async Task<Guid> KeepAsync()
    {
        var id = Guid.CreateVersion7();
        await _host.SendAsync(_advisor.Id, Typing(id, Guid.CreateVersion7()));
        return id;
    }
}
