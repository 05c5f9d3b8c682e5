using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>Whom and what one's own activities name, in one query by index over the advisor's rows.</summary>
/// <param name="Person">Asked for in the address; null: nobody.</param>
internal sealed record FindFilterChoices(Guid? Person) : IRequest<FilterChoices>;

internal sealed class FindFilterChoicesHandler(ActivityReportingDbContext db, IMediator mediator, ICurrentUser user, Communes communes)
    : IRequestHandler<FindFilterChoices, FilterChoices>
{
    public async Task<FilterChoices> Handle(FindFilterChoices query, CancellationToken ct)
    {
        var rows = await db.Activities.IgnoreAutoIncludes()
            .Where(one => one.AdvisorId == user.Id && one.DeletedAt == null)
            .Select(one => new { one.CommuneCode, one.ProjectId, one.Resources })
            .Distinct()
            .ToListAsync(ct);
        var used = await mediator.Send(
            new FindThings([.. rows.SelectMany(row => row.Resources.All).Distinct()], [.. rows.Select(row => row.ProjectId).OfType<Guid>().Distinct()]), ct);
        var persons = await mediator.Send(new OfferPersons(PersonIds.Of(query.Person ?? Guid.Empty), Search: null), ct);
        return new()
        {
            IsLookedAt = user.ActingId is not null,
            Persons = persons.All,
            Communes = InOrder(rows.Select(row => row.CommuneCode).Distinct().Select(code => new Choice(code, communes.Find(code)?.Label ?? code))),
            Resources = Named(used.Resources),
            Projects = Named(used.Projects),
            Used = used,
        };
    }

    private static IReadOnlyList<Choice> Named(IReadOnlyDictionary<Guid, string> titles) =>
        InOrder(titles.Select(one => new Choice(one.Key.ToString(), one.Value)));

    private static IReadOnlyList<Choice> InOrder(IEnumerable<Choice> choices) => [.. choices.OrderBy(one => one.Label, StringComparer.CurrentCultureIgnoreCase)];
}
