using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Administering;

internal sealed record FormTeam : IRequest<Result<Guid>>
{
    /// <summary>Put in the form when it is shown: the same form sent twice makes one team.</summary>
    public Guid Id { get; init; }

    [Display(Name = "Nom"), Required, TrimmedLength(1, Team.MaxNameLength)]
    public string Name { get; init; } = "";

    [Display(Name = "Département"), StringLength(3)]
    public string? DepartementCode { get; init; }

    [Display(Name = "Équipe départementale")]
    public bool IsDepartementale { get; init; }
}

internal sealed class FormTeamHandler(OrganizationDbContext db, Communes communes, AuditNotes notes) : IRequestHandler<FormTeam, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(FormTeam command, CancellationToken ct)
    {
        if (command.DepartementCode is { } code && communes.FindDepartement(code) is null)
        {
            return TeamRefusals.DepartementUnknown;
        }

        if (!Team.Form(command.Id, command.Name, command.DepartementCode, command.IsDepartementale).TryGet(out var team, out var refusal))
        {
            return refusal;
        }

        db.Teams.Add(team);
        db.Enqueue(notes.Of(TeamActions.Formed, team.Id));
        try
        {
            await db.SaveChangesAsync(ct);
            return team.Id;
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            var saved = await db.Teams.AsNoTracking().SingleAsync(one => one.Id == team.Id, ct);
            return saved.IsDescribedBy(command.Name, command.DepartementCode, command.IsDepartementale) ? saved.Id : TeamRefusals.AlreadySaved;
        }
    }
}
