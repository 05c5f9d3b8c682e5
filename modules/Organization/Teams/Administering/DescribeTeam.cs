using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Administering;

/// <summary>Changes a team's name, département or mark; null: there is no such team.</summary>
internal sealed record DescribeTeam : IRequest<Result<Guid>?>
{
    public Guid Id { get; init; }

    [Display(Name = "Nom"), Required, TrimmedLength(1, Team.MaxNameLength)]
    public string Name { get; init; } = "";

    [Display(Name = "Département"), StringLength(3)]
    public string? DepartementCode { get; init; }

    [Display(Name = "Équipe départementale")]
    public bool IsDepartementale { get; init; }

    /// <summary>That the form showed: an older one overwrites nothing.</summary>
    public int Version { get; init; }
}

internal sealed class DescribeTeamHandler(OrganizationDbContext db, Communes communes, AuditNotes notes)
    : IRequestHandler<DescribeTeam, Result<Guid>?>
{
    public async Task<Result<Guid>?> Handle(DescribeTeam command, CancellationToken ct)
    {
        if (await db.Teams.SingleOrDefaultAsync(one => one.Id == command.Id, ct) is not { } team)
        {
            return null;
        }

        if (command.DepartementCode is { } code && communes.FindDepartement(code) is null)
        {
            return (Result<Guid>)TeamRefusals.DepartementUnknown;
        }

        if (team.IsDescribedBy(command.Name, command.DepartementCode, command.IsDepartementale))
        {
            return (Result<Guid>)team.Id; // sent twice
        }

        if (team.Version != command.Version)
        {
            return (Result<Guid>)TeamRefusals.ChangedMeanwhile;
        }

        var fields = ChangedFields(team, command);
        if (!team.Describe(command.Name, command.DepartementCode, command.IsDepartementale).TryGet(out _, out var refusal))
        {
            return (Result<Guid>)refusal;
        }

        db.Enqueue(notes.Of(TeamActions.Changed, team.Id, null, fields));
        try
        {
            await db.SaveChangesAsync(ct);
            return (Result<Guid>)team.Id;
        }
        catch (DbUpdateConcurrencyException)
        {
            return (Result<Guid>)TeamRefusals.ChangedMeanwhile;
        }
    }

    private static List<string> ChangedFields(Team team, DescribeTeam command)
    {
        List<string> fields = [];
        if (team.Name != command.Name.Trim())
        {
            fields.Add("nom");
        }

        if (team.DepartementCode != command.DepartementCode)
        {
            fields.Add("département");
        }

        if (team.IsDepartementale != command.IsDepartementale)
        {
            fields.Add("équipe départementale");
        }

        return fields;
    }
}
