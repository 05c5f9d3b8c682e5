using ConseillerNumerique.ActivityReporting.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Coordination;

/// <summary>What waits to be told, as it is stored.</summary>
internal static class OutboxPayloads
{
    public static Task<string> OnlyAsync(IServiceProvider services) => services
        .GetRequiredService<ActivityReportingDbContext>().Database
        .SqlQuery<string>($"select \"Payload\" as \"Value\" from \"Outbox\" where \"Type\" like '%CoordinationActivityRecorded'").SingleAsync();
}
