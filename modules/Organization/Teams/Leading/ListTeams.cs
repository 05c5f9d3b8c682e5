using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>The teams that one leads or is a member of, at work first, by name. Not every team, for an administrator.</summary>
internal sealed record ListTeams : IRequest<IReadOnlyList<TeamRow>>;

internal sealed record TeamRow
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required DateOnly? ArchivedOn { get; init; }

    public required bool IsLed { get; init; }

    public required int Members { get; init; }

    /// <summary>Open invitations; 0 for a member.</summary>
    public required int Invitations { get; init; }
}

internal sealed class ListTeamsHandler(OrganizationDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ListTeams, IReadOnlyList<TeamRow>>
{
    private const int Most = 200;

    public async Task<IReadOnlyList<TeamRow>> Handle(ListTeams query, CancellationToken ct)
    {
        var (me, today) = (user.Id, BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock));
        var isCoordinator = user.Is(Role.Coordinator);
        var joined = db.TeamsJoinedBy(user, today).Select(team => team.Id);
        var led = db.TeamCoordinators.On(today).Where(lead => isCoordinator && lead.AccountId == me).Select(lead => lead.TeamId);
        return await db.Teams
            .Where(team => led.Contains(team.Id) || joined.Contains(team.Id))
            .OrderBy(team => team.ArchivedOn != null).ThenBy(team => team.SearchKey).ThenBy(team => team.Id)
            .Take(Most)
            .Select(team => new TeamRow
            {
                Id = team.Id,
                Name = team.Name,
                ArchivedOn = team.ArchivedOn,
                IsLed = led.Contains(team.Id),
                Members = db.MembersOn(today).Count(member => member.TeamId == team.Id),
                Invitations = led.Contains(team.Id) ? db.TeamInvitations.Count(one => one.TeamId == team.Id && one.EndedAt == null) : 0,
            })
            .ToListAsync(ct);
    }
}
