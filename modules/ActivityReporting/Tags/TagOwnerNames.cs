using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Contracts;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>Owners of tags in words.</summary>
internal sealed class TagOwnerNames(IMediator mediator, Communes communes)
{
    public const string Own = "Vous";

    private const string Gone = "Équipe";

    public async Task<IReadOnlyDictionary<TagOwner, string>> FindAsync(IEnumerable<TagOwner> owners, CancellationToken ct)
    {
        var asked = owners.Distinct().ToList();
        var teamIds = asked.Select(owner => owner.TeamId).OfType<Guid>().ToList();
        var teams = teamIds.Count == 0 ? new Dictionary<Guid, string>() : await mediator.Send(new FindTeamNames(teamIds), ct);
        return asked.ToDictionary(owner => owner, owner => owner switch
        {
            { Scope: TagScope.Personal } => Own,
            { TeamId: { } id } => teams.GetValueOrDefault(id) ?? Gone,
            { Scope: TagScope.Departement } => communes.FindDepartement(owner.Key)?.Name ?? owner.Key,
            _ => "Tous les conseillers",
        });
    }
}
