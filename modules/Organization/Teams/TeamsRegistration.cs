using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Organization.Network;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.Organization.Teams.Inviting;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Teams;

internal static class TeamsRegistration
{
    public static void AddTeams(this IServiceCollection services)
    {
        services.AddAuditedActions([.. TeamActions.All, DirectoryActions.ProfileChanged]);
        services.AddScoped<JoinTeam>();
        services.AddScoped<ILetterWriter, TeamInvitationLetter>();
        services.AddScoped<IReminders, InvitationReminders>();
        services.AddRecurringJob<PostWaitingInvitationsJob>(
            PostWaitingInvitationsJob.Name, "Poster les invitations d’équipe dont le compte vient d’ouvrir", "0 2/15 * * * ?", retries: 0);
    }
}
