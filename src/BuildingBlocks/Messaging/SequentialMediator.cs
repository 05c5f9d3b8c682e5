using MediatR;

namespace ConseillerNumerique.BuildingBlocks.Messaging;

/// <summary>Runs every reaction, one after the other, even if one throws; then reports all failures.</summary>
internal sealed class SequentialMediator(ServiceFactory services) : Mediator(services)
{
    protected override async Task PublishCore(IEnumerable<Task> allHandlers)
    {
        // The sequence is lazy: each reaction starts when the sequence moves on to it, and may throw at once.
        List<Exception>? failures = null;
        using var reactions = allHandlers.GetEnumerator();
        for (var more = true; more;)
        {
            try
            {
                more = reactions.MoveNext();
                if (more)
                {
                    await reactions.Current;
                }
            }
            catch (Exception failure)
            {
                (failures ??= []).Add(failure);
            }
        }

        if (failures is not null)
        {
            throw failures is [var only] ? only : new AggregateException(failures);
        }
    }
}
