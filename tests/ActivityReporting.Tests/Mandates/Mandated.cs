using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Mandates;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Mandates;

/// <summary>A mandate that breaks no rule, for tests that break one; and what the database holds of them.</summary>
internal static class Mandated
{
    public static MandateContent AMonth { get; } = new()
    {
        Reference = "AC-2026-118",
        Scope = EnumSet<Theme>.Of(Theme.Money),
        StartsOn = Given.Today,
        EndsOn = Given.Today.AddMonths(1),
    };

    /// <returns>The id.</returns>
    public static async Task<Guid> MandateAsync(this TestHost host, TestAdvisor advisor, Guid person, MandateContent? content = null)
    {
        var outcome = await host.SendAsync(advisor.Id, new NoteMandate { Id = Guid.CreateVersion7(), PersonId = person, Content = content ?? AMonth });
        return outcome?.SavedId ?? throw new InvalidOperationException("Not saved.");
    }

    /// <summary>Of whomever, by their ends.</summary>
    public static Task<List<Mandate>> MandatesAsync(this TestHost host) => host.InScopeAsync(services =>
        services.GetRequiredService<ActivityReportingDbContext>().Mandates.AsNoTracking().OrderBy(one => one.EndsOn).ThenBy(one => one.Id).ToListAsync());
}
