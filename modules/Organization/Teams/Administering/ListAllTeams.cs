using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Administering;

/// <summary>Every team, by name, for administrators; each filter narrows, null does not.</summary>
internal sealed record ListAllTeams : IRequest<Page<AdministeredTeam>>
{
    public string? Text { get; init; }

    public string? DepartementCode { get; init; }

    public bool IsArchived { get; init; }

    /// <summary>The page, 1 for the first.</summary>
    public int Number { get; init; } = 1;
}

internal sealed record AdministeredTeam
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string? DepartementCode { get; init; }

    public required bool IsDepartementale { get; init; }

    /// <summary>Today, by open accounts.</summary>
    public required int Members { get; init; }

    /// <summary>Today, by open accounts that have the role; 0 needs an administrator.</summary>
    public required int Coordinators { get; init; }
}

internal sealed class ListAllTeamsHandler(OrganizationDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ListAllTeams, Page<AdministeredTeam>>
{
    public Task<Page<AdministeredTeam>> Handle(ListAllTeams query, CancellationToken ct)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        var teams = db.Teams.AsNoTracking()
            .Where(team => user.Is(Role.Administrator) && team.ArchivedOn != null == query.IsArchived);
        if (query.DepartementCode is { } code)
        {
            teams = teams.Where(team => team.DepartementCode == code);
        }

        foreach (var word in SearchText.Words(query.Text))
        {
            teams = teams.Where(team => team.SearchKey.Contains(word));
        }

        return teams
            .OrderBy(team => team.SearchKey).ThenBy(team => team.Id)
            .Select(team => new AdministeredTeam
            {
                Id = team.Id,
                Name = team.Name,
                DepartementCode = team.DepartementCode,
                IsDepartementale = team.IsDepartementale,
                Members = db.MembersOn(today).Count(member => member.TeamId == team.Id),
                Coordinators = db.LeadsOn(today).Count(lead => lead.TeamId == team.Id),
            })
            .ToPageAsync(query.Number, ct);
    }
}
