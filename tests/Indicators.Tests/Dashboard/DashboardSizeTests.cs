using System.Text;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

public sealed class DashboardSizeTests
{
    private const int MaxBytes = 40 * 1024;

    [Test]
    public async Task A_rich_month_stays_below_forty_kilobytes()
    {
        using var host = new TestHost();
        host.Clock.Now = new(2026, 3, 31, 9, 0, 0, TimeSpan.Zero);
        var advisor = await host.AddAdvisorAsync();
        var places = new List<Guid> { advisor.PlaceId };
        for (var i = 0; i < 9; i++)
        {
            places.Add(await host.AddPlaceAsync(advisor, $"Maison France Services numéro {i}"));
        }

        await host.PublishAsync([.. RichYear(advisor.Id, places)]);
        using var browser = await host.SignedInAsync(advisor.Id);

        using var answer = await browser.GetAsync(new Uri("/indicateurs", UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();

        Assert.That(Encoding.UTF8.GetByteCount(html), Is.LessThan(MaxBytes));
    }

    /// <summary>Every theme, every day but Sundays, ten places, ten communes, in the month and in both months beside it.</summary>
    private static IEnumerable<ActivityReporting.Contracts.ActivityRecorded> RichYear(Guid advisor, List<Guid> places)
    {
        string[] communes = ["26108", "26362", "26004", "26057", "26058", "26064", "26113", "26114", "26115", "26116"];
        for (var day = new DateOnly(2025, 3, 1); day <= new DateOnly(2026, 3, 31); day = day.AddDays(1))
        {
            var spin = day.DayNumber;
            if (day.DayOfWeek == DayOfWeek.Sunday)
            {
                continue;
            }

            yield return Recorded.Individual(advisor, day) with { Themes = new((1 << (spin % 18)) | (1 << ((spin + 7) % 18))) };
            yield return Recorded.OneOff(advisor, day) with
            {
                Themes = EnumSet<Theme>.Of(Theme.Procedures, Themes.Administrative[spin % 11]), DurationMinutes = 15,
            };
            yield return Recorded.Workshop(advisor, 5 + spin % 9, day) with
            {
                Themes = new(1 << (spin % 18)),
                Materials = new(1 << (spin % 4)),
                Channel = Channel.Place,
                PlaceId = places[spin % 10],
                CommuneCode = communes[spin % 10],
                ByGender = [1, 3 + spin % 9, 1],
                ByAge = [0, 1, 1, 1, 1, spin % 9, 0, 1],
                ByStatus = [1, 1, 1, 1, 1 + spin % 9],
                DurationMinutes = 30 + spin % 120,
            };
        }
    }
}
