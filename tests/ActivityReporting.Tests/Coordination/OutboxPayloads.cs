using System.Text.Json;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Coordination;

/// <summary>What waits to be told, as it is stored.</summary>
internal static class OutboxPayloads
{
    public static Task<string> OnlyAsync(IServiceProvider services) => services
        .GetRequiredService<ActivityReportingDbContext>().Database
        .SqlQuery<string>($"select \"Payload\" as \"Value\" from \"Outbox\" where \"Type\" like '%CoordinationActivityRecorded'").SingleAsync();

    /// <summary>Notes for the trail, in order.</summary>
    public static async Task<IReadOnlyList<ActionAudited>> NotesAsync(IServiceProvider services)
    {
        var payloads = await services.GetRequiredService<ActivityReportingDbContext>().Database
            .SqlQuery<string>($"select \"Payload\" as \"Value\" from \"Outbox\" where \"Type\" like '%ActionAudited' order by \"Sequence\"")
            .ToListAsync();
        return payloads.ConvertAll(payload => JsonSerializer.Deserialize<ActionAudited>(payload)!); // an event, never « null »
    }
}
