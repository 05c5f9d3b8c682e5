using System.Net;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Audit;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.Audit;

/// <summary>The trail is kept whole, and says so when it is not.</summary>
internal sealed class TrailTests
{
    private TestHost _host;

    [SetUp]
    public void Open() => _host = new();

    [TearDown]
    public void Close() => _host.Dispose();

    [Test]
    public async Task Keeps_each_note_once_in_the_order_of_delivery()
    {
        var notes = Notes(3);

        await AppendAsync(notes);
        await AppendAsync([.. notes, .. Notes(1)]);

        Assert.That(await NumbersAsync(), Is.EqualTo(new long[] { 1, 2, 3, 4 }));
        Assert.That((await VerifyAsync()).BrokenAt, Is.Null);
    }

    [Test]
    public async Task Several_modules_may_write_at_the_same_instant()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => AppendAsync(Notes(5))));

        Assert.That(await VerifyAsync(), Has.Property(nameof(TrailVerdict.Good)).EqualTo(30).And.Property(nameof(TrailVerdict.BrokenAt)).Null);
    }

    [TestCase("DELETE FROM AuditEntries WHERE Number = 3", 3)]
    [TestCase("DELETE FROM AuditEntries WHERE Number = 1", 1)]
    [TestCase("DELETE FROM AuditEntries WHERE Number >= 5", 5)]
    [TestCase("DELETE FROM AuditSeals", 1)]
    [TestCase("UPDATE AuditSeals SET ErasedNumber = 1, ErasedHash = (SELECT Hash FROM AuditEntries WHERE Number = 1)", 2)]
    [TestCase("UPDATE AuditEntries SET Fields = 'prénom' WHERE Number = 4", 4)]
    [TestCase("UPDATE AuditEntries SET ActorId = zeroblob(16) WHERE Number = 2", 2)]
    public async Task A_line_removed_or_changed_shows(string tampering, long brokenAt)
    {
        await AppendAsync(Notes(6));

        await _host.InOrganizationAsync(db => db.Database.ExecuteSqlRawAsync(tampering));

        Assert.That((await VerifyAsync()).BrokenAt, Is.EqualTo(brokenAt));
        Assert.That(
            () => RunAsync(VerifyTrailJob.Name),
            Throws.InvalidOperationException.With.Message.Contains($"rompu à la ligne {brokenAt}"));
    }

    [Test]
    public async Task Who_edits_the_database_cannot_make_the_seal_anew()
    {
        await AppendAsync(Notes(6));
        await _host.InOrganizationAsync(db => db.Database.ExecuteSqlRawAsync(
            "UPDATE AuditSeals SET LastNumber = 4, LastHash = (SELECT Hash FROM AuditEntries WHERE Number = 4); DELETE FROM AuditEntries WHERE Number > 4"));

        var cut = await VerifyAsync();
        await AppendAsync(Notes(2));

        Assert.That(cut.BrokenAt, Is.EqualTo(4));
        Assert.That(await NumbersAsync(), Is.EqualTo(new long[] { 1, 2, 3, 4, 5, 6 }));
        Assert.That((await VerifyAsync()).BrokenAt, Is.EqualTo(6), "What is added afterwards heals nothing.");
    }

    [Test]
    public async Task Lines_older_than_three_years_go_after_a_dry_run_and_the_chain_still_holds()
    {
        await AppendAsync(Notes(4));
        _host.Clock.Advance(TimeSpan.FromDays(3 * 366));
        await AppendAsync(Notes(2));

        var dry = await RunAsync(PurgeTrailJob.Name, JobRun.DryRun);
        var before = await NumbersAsync();
        var purge = await RunAsync(PurgeTrailJob.Name);

        Assert.That(dry, Does.Contain("Essai à blanc").And.Contain("4 lignes de plus de trois ans"));
        Assert.That(before, Has.Count.EqualTo(6));
        Assert.That(purge, Is.EqualTo("Effacé\u00A0: 4 lignes de plus de trois ans"));
        Assert.That(await NumbersAsync(), Is.EqualTo(new long[] { 5, 6 }));
        Assert.That((await VerifyAsync()).BrokenAt, Is.Null);
    }

    [Test]
    public async Task A_sign_in_is_noted_with_who_and_where()
    {
        var person = await _host.AddAccountAsync(Role.Advisor);

        using var browser = await _host.SignedInAsync(person);
        await _host.DeliverEventsAsync();

        var line = await _host.InOrganizationAsync(db => db.AuditEntries.SingleAsync());
        Assert.That((line.ActorId, line.Action, line.PersonId), Is.EqualTo((person, AccountActions.SignedIn.Code, (Guid?)person)));
    }

    [Test]
    public async Task A_sign_in_is_noted_with_the_address_that_it_came_from()
    {
        var person = await _host.AddAccountAsync(Role.Advisor);

        await _host.InScopeAsync(async services =>
        {
            var context = new DefaultHttpContext { RequestServices = services };
            context.Connection.RemoteIpAddress = IPAddress.Parse("192.0.2.7");
            services.GetRequiredService<IHttpContextAccessor>().HttpContext = context;
            return await services.GetRequiredService<IMediator>().Send(new StartSession(person, "Firefox"));
        });
        await _host.DeliverEventsAsync();

        Assert.That(await _host.InOrganizationAsync(db => db.AuditEntries.Select(entry => entry.Address).SingleAsync()), Is.EqualTo("192.0.2.7"));
    }

    private List<ActionAudited> Notes(int count) => [.. Enumerable.Range(0, count).Select(_ => new ActionAudited
    {
        EventId = Guid.NewGuid(),
        OccurredAt = _host.Clock.GetUtcNow().UtcDateTime,
        Action = AccountActions.Changed.Code,
        ActorId = Guid.NewGuid(),
        SubjectId = Guid.NewGuid(),
        Fields = "nom, adresse e-mail",
        Address = "192.0.2.7",
    })];

    private Task<bool> AppendAsync(IReadOnlyList<ActionAudited> notes) => _host.InScopeAsync(async services =>
    {
        await services.GetRequiredService<IMediator>().Publish(new EventBatch<ActionAudited>(notes));
        return true;
    });

    private Task<List<long>> NumbersAsync() =>
        _host.InOrganizationAsync(db => db.AuditEntries.OrderBy(entry => entry.Number).Select(entry => entry.Number).ToListAsync());

    private Task<TrailVerdict> VerifyAsync() =>
        _host.InScopeAsync(services => services.GetRequiredService<IMediator>().Send(new VerifyTrail()));

    private Task<string> RunAsync(string job, string? argument = null) => _host.InScopeAsync(services =>
        services.GetRequiredService<IJobs>().RunInlineAsync(job, argument, progress: null, CancellationToken.None));
}
