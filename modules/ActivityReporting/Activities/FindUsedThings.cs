using MediatR;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>Asks the other modules about the resources and projects of these contents; nobody when there are none.</summary>
internal sealed record FindUsedThings(params IReadOnlyList<ActivityContent> Of) : IRequest<UsedThings>
{
    /// <summary>Who may see them, where that person is not signed in; null: the current user.</summary>
    public Guid? PersonId { get; init; }
}

internal sealed class FindUsedThingsHandler(IMediator mediator) : IRequestHandler<FindUsedThings, UsedThings>
{
    public Task<UsedThings> Handle(FindUsedThings query, CancellationToken ct) => mediator.Send(
        new FindThings(
            [.. query.Of.SelectMany(content => content.Resources.All).Distinct()],
            [.. query.Of.Select(content => content.ProjectId).OfType<Guid>().Distinct()],
            query.PersonId),
        ct);
}
