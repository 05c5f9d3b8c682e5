using System.Net;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.People;

/// <summary>What tests of the administration do again and again.</summary>
internal static class Administering
{
    public const string Password = "quatre mots bien choisis";

    /// <summary>Sends the letters that wait, as the job does.</summary>
    /// <returns>Its summary.</returns>
    public static Task<string> SendLettersAsync(this TestHost host) => host.InScopeAsync(services =>
        services.GetRequiredService<IJobs>().RunInlineAsync(SendLettersJob.Name, argument: null, progress: null, CancellationToken.None));

    /// <summary>The letters written to an address, the newest first.</summary>
    public static List<string> LettersTo(this TestHost host, string email)
    {
        var mails = host.Services.GetRequiredService<MailFolder>();
        return [.. mails.List().Where(letter => letter.To == email).Select(letter => mails.Find(letter.Name)!)]; // just listed
    }

    /// <returns>The path of the first link in a letter that begins so.</returns>
    public static string LinkIn(string letter, string beginning)
    {
        var start = letter.IndexOf(beginning, StringComparison.Ordinal);
        return letter[start..letter.IndexOfAny(['\r', '\n'], start)].Trim();
    }

    /// <summary>Gives an account a passkey, which no device has.</summary>
    public static Task<bool> AddPasskeyAsync(this TestHost host, Guid accountId) => host.InOrganizationAsync(db =>
    {
        db.AccountPasskeys.Add(new()
        {
            UserId = accountId,
            CredentialId = Guid.NewGuid().ToByteArray(),
            Data = new() { PublicKey = [1], AttestationObject = [1], ClientDataJson = [1], Name = "Téléphone", CreatedAt = host.Clock.GetUtcNow() },
        });
        return Task.FromResult(true);
    });

    /// <summary>Asks an account for one-time codes from now on.</summary>
    public static Task<bool> AskForCodesAsync(this TestHost host, Guid accountId) => host.InScopeAsync(async services =>
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        var account = await accounts.FindByIdAsync(accountId.ToString()) ?? throw new InvalidOperationException("No such account.");
        await accounts.ResetAuthenticatorKeyAsync(account);
        return (await accounts.SetTwoFactorEnabledAsync(account, enabled: true)).Succeeded;
    });

    public static async Task<string> ReadAsync(this HttpClient browser, string path) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync(new Uri(path, UriKind.Relative)));

    public static async Task<string> TextAsync(this HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
