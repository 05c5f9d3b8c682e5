using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.Organization.Security;
using ConseillerNumerique.Organization.Tests.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.Security;

/// <summary>Ways in, and letters, that served or could have served are erased after thirty days.</summary>
internal sealed class PurgeSecretsTests
{
    private const string WouldGo =
        "liens d’accès\u00A0: 2\u00A0; courriels abandonnés\u00A0: 1\u00A0; clés d’accès\u00A0: 1\u00A0; codes à usage unique\u00A0: 1";

    private TestHost _host;
    private Guid _left;
    private Guid _stays;

    [SetUp]
    public async Task OpenAsync()
    {
        _host = new();
        (_left, _stays) = (await PersonAsync(), await PersonAsync());
        await _host.CloseAccountAsync(_left);
        await AddLinksAsync();
        await AddLettersAsync();
        _host.Clock.Advance(TimeSpan.FromDays(PurgeSecretsHandler.DaysKept) + TimeSpan.FromHours(2));
    }

    [TearDown]
    public void Close() => _host.Dispose();

    [Test]
    public async Task Says_what_it_would_erase_then_does()
    {
        var dry = await RunAsync(JobRun.DryRun);
        var before = await LeftAsync();
        var purge = await RunAsync();
        var after = await LeftAsync();
        var again = await RunAsync();

        Assert.That(dry, Is.EqualTo($"Essai à blanc, rien n’est changé. À effacer, {WouldGo}"));
        Assert.That(before, Is.EqualTo((3, 2, 2, 2)));
        Assert.That(purge, Is.EqualTo($"Effacé, {WouldGo}"));
        Assert.That(after, Is.EqualTo((1, 1, 1, 1)));
        Assert.That(again, Does.StartWith("Effacé, liens d’accès\u00A0: 0"));
    }

    [Test]
    public async Task Who_comes_back_is_asked_for_no_code_that_nothing_makes()
    {
        await RunAsync();

        var asked = await _host.InOrganizationAsync(db => db.Accounts.Where(one => one.TwoFactorEnabled).Select(one => one.Id).ToListAsync());
        Assert.That(asked, Is.EqualTo(new[] { _stays }));
    }

    private async Task<Guid> PersonAsync()
    {
        var id = await _host.AddAccountAsync(Role.Advisor);
        await _host.AddPasskeyAsync(id);
        await _host.AskForCodesAsync(id);
        return id;
    }

    /// <summary>One that served, one that is long over, one that was good until a fortnight ago.</summary>
    private Task<bool> AddLinksAsync() => _host.InOrganizationAsync(db =>
    {
        var now = _host.Clock.GetUtcNow().UtcDateTime;
        var (used, _) = AccessLink.Give(_stays, InvitationWriter.Lifetime, now);
        used.Use(now);
        db.AccessLinks.AddRange(used, AccessLink.Give(_stays, PasswordResetWriter.Lifetime, now).Link, AccessLink.Give(_stays, InvitationWriter.Lifetime, now).Link);
        return Task.FromResult(true);
    });

    /// <summary>One that was given up, one that is tried still.</summary>
    private Task<bool> AddLettersAsync() => _host.InOrganizationAsync(db =>
    {
        var now = _host.Clock.GetUtcNow();
        var givenUp = WaitingLetter.Post(LetterKind.AccountInvitation, "nulle.part@exemple.fr", _stays, now);
        for (var tries = 0; tries < WaitingLetter.MaxAttempts; tries++)
        {
            givenUp.Failed("Adresse inconnue", now.UtcDateTime);
        }

        db.WaitingLetters.AddRange(givenUp, WaitingLetter.Post(LetterKind.UnusedAccount, "quelque.part@exemple.fr", _stays, now));
        return Task.FromResult(true);
    });

    private Task<(int Links, int Letters, int Keys, int Codes)> LeftAsync() => _host.InOrganizationAsync(async db => (
        await db.AccessLinks.CountAsync(),
        await db.WaitingLetters.CountAsync(),
        await db.AccountPasskeys.CountAsync(),
        await db.Set<IdentityUserToken<Guid>>().CountAsync()));

    private Task<string> RunAsync(string? argument = null) => _host.InScopeAsync(services =>
        services.GetRequiredService<IJobs>().RunInlineAsync(PurgeSecretsJob.Name, argument, progress: null, CancellationToken.None));
}
