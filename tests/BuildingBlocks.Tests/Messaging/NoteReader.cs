using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.BuildingBlocks.Tests.Messaging;

/// <summary>Keeps what it was told; stumbles on the texts it is asked to stumble on.</summary>
internal sealed class NoteReader(NoteReader.Journal journal) : INotificationHandler<EventBatch<NoteWritten>>
{
    public Task Handle(EventBatch<NoteWritten> batch, CancellationToken cancellationToken)
    {
        if (batch.Events.Any(note => journal.Refused.Contains(note.Text)))
        {
            throw new IOException("The reader stumbled.");
        }

        journal.Batches.Add([.. batch.Events.Select(note => note.Text)]);
        return Task.CompletedTask;
    }

    internal sealed class Journal
    {
        public List<List<string>> Batches { get; } = [];

        public HashSet<string> Refused { get; } = [];
    }
}
