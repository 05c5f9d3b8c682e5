using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>Asks Organization, once per call, where and for whom the current user works.</summary>
internal sealed class CircumstancesReader(IMediator mediator, ICurrentUser user, TimeProvider clock, Communes communes)
{
    public Communes Communes => communes;

    /// <param name="persons">Asked for by their ids; one whose sheet was merged comes under both ids.</param>
    /// <param name="ct">Of the request.</param>
    /// <param name="named">With their names.</param>
    public async Task<Circumstances> ReadAsync(PersonIds persons, CancellationToken ct, bool named = false) =>
        await ReadAsync(ct) with { Persons = await mediator.Send(new FindOwnPersons(persons, named), ct) };

    /// <summary>With the persons, tags, resources and projects of these contents.</summary>
    public async Task<Circumstances> ReadAsync(bool named, CancellationToken ct, params IReadOnlyList<ActivityContent> of) =>
        await ReadAsync(PersonIds.Of(of.SelectMany(content => content.PersonIds)), ct, named) with
        {
            Tags = await mediator.Send(new FindTags(TagIds.Of(of.SelectMany(content => content.TagIds))), ct),
            Used = await mediator.Send(new FindUsedThings(of), ct),
        };

    public async Task<Circumstances> ReadAsync(CancellationToken ct) => new()
    {
        Advisor = await mediator.Send(new FindAdvisorAtWork(user.Id), ct) ?? Jobless(),
        Now = clock.GetUtcNow().UtcDateTime,
        Communes = communes,
    };

    private AdvisorAtWork Jobless() => new() { AdvisorId = user.Id, Contracts = [], Places = [] };
}
