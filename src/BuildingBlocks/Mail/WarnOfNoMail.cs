using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConseillerNumerique.BuildingBlocks.Mail;

/// <summary>Says at start what will be refused at use.</summary>
internal sealed class WarnOfNoMail(ILogger<WarnOfNoMail> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        logger.LogWarning("Aucun courriel ne partira : Smtp:Host n’est pas renseigné");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
