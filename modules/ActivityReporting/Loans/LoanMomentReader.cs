using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Persons;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Loans;

/// <summary>Asks once per call for the advisor's places, and for the persons that are named.</summary>
internal sealed class LoanMomentReader(CircumstancesReader reader, IMediator mediator)
{
    /// <param name="ct">Of the request.</param>
    /// <param name="persons">Any ids; those of others are left out.</param>
    public async Task<LoanMoment> ReadAsync(CancellationToken ct, params IEnumerable<Guid?> persons)
    {
        var at = await reader.ReadAsync(ct);
        return new()
        {
            AdvisorId = at.Advisor.AdvisorId,
            Now = at.Now,
            Today = at.Today,
            Places = at.Advisor.Places
                .SelectMany(place => at.Advisor.IdsOf(place.PlaceId).Append(place.PlaceId).Select(id => (Id: id, place.Name)))
                .DistinctBy(one => one.Id)
                .ToDictionary(one => one.Id, one => one.Name),
            Persons = await mediator.Send(new FindOwnPersons(PersonIds.Of(persons.OfType<Guid>()), Named: true), ct),
        };
    }
}
