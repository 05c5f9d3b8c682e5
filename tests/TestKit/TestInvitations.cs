using System.Text.RegularExpressions;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.Organization.Teams.Inviting;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.TestKit;

/// <summary>Invitations to teams, and the letters that come of them.</summary>
internal static partial class TestInvitations
{
    /// <summary>Sends what waits: events, then the jobs that they queued.</summary>
    public static async Task SendInvitationsAsync(this TestHost host)
    {
        await host.DeliverEventsAsync();
        await host.InScopeAsync(services => services.GetRequiredService<IJobs>().RunQueuedAsync(CancellationToken.None));
    }

    public static Task<string> RunJobAsync(this TestHost host, string name) =>
        host.InScopeAsync(services => services.GetRequiredService<IJobs>().RunInlineAsync(name, null, null, CancellationToken.None));

    /// <summary>The letters to an address, newest first.</summary>
    public static Task<IReadOnlyList<string>> LettersToAsync(this TestHost host, string address) => host.InScopeAsync(services =>
    {
        var mails = services.GetRequiredService<MailFolder>();
        IReadOnlyList<string> letters = [.. mails.List().Where(one => one.To == address).Select(one => mails.Find(one.Name)!)]; // listed
        return Task.FromResult(letters);
    });

    /// <summary>Invites one address; sends the letter.</summary>
    /// <returns>The verdict.</returns>
    public static async Task<AddressVerdict> InviteAsync(
        this TestHost host, Guid coordinator, Guid team, string address, InvitationPart part = InvitationPart.Member)
    {
        var answer = await host.SendAsync(coordinator, new InviteMembers { TeamId = team, Addresses = address, Part = part });
        await host.SendInvitationsAsync();
        return answer is not null && answer.TryGet(out var judged, out _) ? judged.All[0].Verdict
            : throw new InvalidOperationException("The invitation was refused.");
    }

    /// <summary>Invites somebody and reads the letter.</summary>
    /// <returns>The local path of its link.</returns>
    public static async Task<string> InvitedLinkAsync(
        this TestHost host, Guid coordinator, Guid team, Guid invited, InvitationPart part = InvitationPart.Member)
    {
        var address = await host.EmailOfAsync(invited);
        await host.InviteAsync(coordinator, team, address, part);
        return LinkIn((await host.LettersToAsync(address))[0]);
    }

    public static string LinkIn(string letter) => Link().Match(letter).Value;

    [GeneratedRegex(@"/equipe/invitations/[A-Za-z0-9_-]+")]
    private static partial Regex Link();
}
