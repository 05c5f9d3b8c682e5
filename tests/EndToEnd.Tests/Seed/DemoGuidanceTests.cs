using ConseillerNumerique.ActivityReporting.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Seed;

/// <summary>Each page of guidance has something to show in the demonstration.</summary>
internal sealed class DemoGuidanceTests
{
    [Test]
    public async Task There_are_diagnoses_mandates_loans_correspondents_and_answers() => Assert.That(
        await CountAsync(async db => new[]
        {
            await db.Diagnoses.CountAsync(), await db.Mandates.CountAsync(), await db.Loans.CountAsync(),
            await db.Correspondents.CountAsync(), await db.FeelingTallies.CountAsync(),
        }),
        Is.All.GreaterThan(20));

    [Test]
    public async Task A_situation_of_a_sheet_is_the_one_of_its_diagnosis()
    {
        var (told, kept) = await CountAsync(async db =>
        {
            var diagnoses = await db.Diagnoses.AsNoTracking().ToListAsync();
            var persons = await db.FollowedPersons.AsNoTracking().ToDictionaryAsync(one => one.Id);
            return (diagnoses.Select(one => (ActivityReporting.Persons.DigitalSituation?)one.Content!.Situation).ToList(), diagnoses.ConvertAll(one => persons[one.PersonId].Situation));
        });

        Assert.That(kept, Is.EqualTo(told));
    }

    [Test]
    public async Task Some_things_should_be_back_and_some_sessions_used_a_resource()
    {
        var counts = await CountAsync(async db =>
        {
            var used = (await db.Activities.IgnoreAutoIncludes().AsNoTracking().Select(one => one.Resources).ToListAsync()).Count(one => one.Count > 0);
            return (Out: await db.Loans.CountAsync(one => one.BackOn == null), Used: used);
        });

        Assert.That(counts.Out, Is.Positive);
        Assert.That(counts.Used, Is.GreaterThan(100));
    }

    private static Task<T> CountAsync<T>(Func<ActivityReportingDbContext, Task<T>> count) => Demonstration.Host.InScopeAsync(services =>
        count(services.GetRequiredService<ActivityReportingDbContext>()));
}
