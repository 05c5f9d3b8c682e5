using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Audit;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.Audit;

/// <summary>What the database alone would not tell: a trail that was found whole once, and is another one now.</summary>
internal sealed class TrailMarkTests
{
    private const string EraseAll = "DELETE FROM AuditEntries; DELETE FROM AuditSeals";

    private TestHost _host;

    [SetUp]
    public async Task FindWholeAsync()
    {
        _host = new();
        await AppendAsync(6);
        await RunAsync();
    }

    [TearDown]
    public void Close() => _host.Dispose();

    [Test]
    public async Task A_trail_that_only_grew_still_holds()
    {
        await AppendAsync(3);

        Assert.That(await RunAsync(), Does.StartWith("Lignes vérifiées\u00A0: 9"));
        Assert.That(await RunAsync(), Does.StartWith("Lignes vérifiées\u00A0: 9"));
    }

    [Test]
    public async Task A_trail_erased_with_its_seal_is_not_an_empty_one()
    {
        await ExecuteAsync(EraseAll);

        Assert.That(() => RunAsync(), Throws.InvalidOperationException.With.Message.Contains("rompu à la ligne 6"));
    }

    [TestCase(2)]
    [TestCase(8)]
    public async Task A_trail_begun_anew_is_another_one(int lines)
    {
        await ExecuteAsync(EraseAll);
        await AppendAsync(lines);

        Assert.That(() => RunAsync(), Throws.InvalidOperationException.With.Message.Contains("rompu à la ligne 6"));
    }

    [Test]
    public async Task An_older_end_put_back_with_its_own_seal_shows()
    {
        await ExecuteAsync("CREATE TABLE OldSeals AS SELECT * FROM AuditSeals");
        await AppendAsync(3);
        await RunAsync();

        await ExecuteAsync(
            "DELETE FROM AuditEntries WHERE Number > 6; UPDATE AuditSeals SET LastNumber = 6, LastHash = (SELECT LastHash FROM OldSeals)");

        Assert.That(() => RunAsync(), Throws.InvalidOperationException.With.Message.Contains("rompu à la ligne 9"));
    }

    [Test]
    public async Task A_mark_that_this_host_did_not_make_is_told()
    {
        await File.WriteAllTextAsync(Path.Combine(_host.Data, "keys", TrailMark.FileName), "999");

        Assert.That(() => RunAsync(), Throws.InvalidOperationException.With.Message.Contains("n’est pas de cet hôte"));
    }

    private Task<bool> AppendAsync(int lines) => _host.InScopeAsync(async services =>
    {
        var notes = Enumerable.Range(0, lines).Select(_ => new ActionAudited
        {
            EventId = Guid.NewGuid(),
            OccurredAt = _host.Clock.GetUtcNow().UtcDateTime,
            Action = AccountActions.Changed.Code,
            ActorId = Guid.NewGuid(),
            SubjectId = Guid.NewGuid(),
        });
        await services.GetRequiredService<IMediator>().Publish(new EventBatch<ActionAudited>([.. notes]));
        return true;
    });

    private Task<int> ExecuteAsync(string tampering) => _host.InOrganizationAsync(db => db.Database.ExecuteSqlRawAsync(tampering));

    private Task<string> RunAsync() => _host.InScopeAsync(services =>
        services.GetRequiredService<IJobs>().RunInlineAsync(VerifyTrailJob.Name, argument: null, progress: null, CancellationToken.None));
}
