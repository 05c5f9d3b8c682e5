using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Persons;

internal sealed class FindOwnPersonNamesHandler(IMediator mediator, ICurrentUser user)
    : IRequestHandler<FindOwnPersonNames, IReadOnlyDictionary<Guid, NameOfToday>>
{
    public async Task<IReadOnlyDictionary<Guid, NameOfToday>> Handle(FindOwnPersonNames query, CancellationToken ct)
    {
        var asked = PersonIds.Of(user.ActingId is null ? query.Ids : []);
        var found = await mediator.Send(new FindOwnPersons(asked, Named: true), ct);
        return found.Where(one => !one.Value.IsAnonymised)
            .ToDictionary(one => one.Key, one => new NameOfToday(one.Value.Id, one.Value.Name ?? PersonRow.Unreadable));
    }
}
