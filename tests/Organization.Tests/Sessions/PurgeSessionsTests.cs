using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.People;
using ConseillerNumerique.Organization.Sessions;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.Sessions;

/// <summary>Sessions that are over are erased by a job.</summary>
internal sealed class PurgeSessionsTests
{
    private TestHost _host;

    [SetUp]
    public void Open() => _host = new();

    [TearDown]
    public void Close() => _host.Dispose();

    [Test]
    public async Task Ended_and_unused_ones_go_after_a_dry_run()
    {
        var person = await _host.AddAccountAsync(Role.Advisor);
        using var unused = await _host.SignedInAsync(person);
        _host.Clock.Advance(Session.MaxIdle);
        using var ended = await _host.SignedInAsync(person);
        using var signedOut = await ended.SubmitAsync("/aide");
        using var open = await _host.SignedInAsync(person);

        var dry = await RunAsync(JobRun.DryRun);
        var before = await CountAsync();
        var purge = await RunAsync();

        Assert.That(dry, Is.EqualTo("Essai à blanc, rien n’est changé. À effacer\u00A0: 2 sessions"));
        Assert.That(purge, Is.EqualTo("Effacé\u00A0: 2 sessions"));
        Assert.That((before, await CountAsync()), Is.EqualTo((3, 1)));
    }

    [Test]
    public async Task A_visit_that_nobody_came_back_from_is_noted_as_over()
    {
        var person = await _host.AddAccountAsync(Role.Advisor);
        using var administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        using var begun = await administrator.PressAsync(PeoplePaths.Of(person), PeoplePaths.Of(person) + "?handler=Act");
        _host.Clock.Advance(Session.MaxIdle);

        await RunAsync();
        await _host.DeliverEventsAsync();

        var notes = await _host.InOrganizationAsync(db => db.AuditEntries.Where(entry => entry.PersonId == person).Select(entry => entry.Action).ToListAsync());
        Assert.That(notes, Has.Exactly(1).EqualTo(AccountActions.ActingEnded.Code));
    }

    private Task<int> CountAsync() => _host.InOrganizationAsync(db => db.Sessions.CountAsync());

    private Task<string> RunAsync(string? argument = null) => _host.InScopeAsync(services =>
        services.GetRequiredService<IJobs>().RunInlineAsync(PurgeSessionsJob.Name, argument, progress: null, CancellationToken.None));
}
