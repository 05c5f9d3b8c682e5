using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.Organization.Letters;

/// <summary>Does not wait for the schedule; a second delivery joins the run that waits.</summary>
internal sealed class SendPostedLetters(IJobs jobs) : INotificationHandler<EventBatch<LettersPosted>>
{
    public Task Handle(EventBatch<LettersPosted> notification, CancellationToken cancellationToken) =>
        jobs.EnqueueAsync(SendLettersJob.Name, argument: null, cancellationToken);
}
