using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>On the home page: who invites one to a team.</summary>
internal sealed class InvitationReminders(IMediator mediator, ICurrentUser user) : IReminders
{
    private const int Shown = 3;

    public async Task<IReadOnlyList<Reminder>> FindAsync(DateOnly today, CancellationToken ct)
    {
        if (!user.Is(Role.Advisor) && !user.Is(Role.Coordinator))
        {
            return [];
        }

        var received = await mediator.Send(new ListReceivedInvitations(), ct);
        return
        [
            .. received.Take(Shown).Select(one => new Reminder
            {
                Text = $"Répondre à l’invitation de {one.InvitedBy}",
                Path = "/equipe",
                Hint = one.TeamName,
                Icon = "person-plus",
            }),
        ];
    }
}
