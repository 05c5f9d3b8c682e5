using System.Text;
using ConseillerNumerique.ActivityReporting.Series.Calendar;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

/// <summary>RFC 5545: ends of lines, folding, escaping.</summary>
internal sealed class CalendarTextTests
{
    private static readonly CalendarEvent Event = new()
    {
        Uid = "019a-20260317@espace-coop",
        Sequence = 2,
        Start = new(2026, 3, 17, 9, 0, 0, DateTimeKind.Utc),
        End = new(2026, 3, 17, 10, 30, 0, DateTimeKind.Utc),
        ChangedAt = new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc),
        Summary = "Ma boîte mail",
        Location = "Médiathèque, Crest",
        Url = "http://localhost:5080/ateliers",
    };

    [Test]
    public void Writes_an_event_with_its_moments_in_utc()
    {
        var lines = Unfolded(CalendarText.Write("Ateliers", [Event]));

        Assert.That(lines, Is.EqualTo(new[]
        {
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Espace Coop//Ateliers//FR", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:Ateliers",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H",
            "BEGIN:VEVENT", "UID:019a-20260317@espace-coop", "SEQUENCE:2", "DTSTAMP:20260301T080000Z", "LAST-MODIFIED:20260301T080000Z",
            "DTSTART:20260317T090000Z", "DTEND:20260317T103000Z", "SUMMARY:Ma boîte mail", "LOCATION:Médiathèque\\, Crest", "URL:http://localhost:5080/ateliers",
            "STATUS:CONFIRMED", "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR",
        }));
    }

    [Test]
    public void A_cancelled_session_says_so_and_takes_no_time()
    {
        var lines = Unfolded(CalendarText.Write("Ateliers", [Event with { IsCancelled = true }]));

        Assert.That(lines, Does.Contain("STATUS:CANCELLED").And.Contain("TRANSP:TRANSPARENT"));
    }

    [TestCase("É")]
    [TestCase("👩‍💻")]
    [TestCase("a")]
    [TestCase("œ€")]
    public void No_line_is_longer_than_75_octets_nor_cut_within_a_character(string character)
    {
        var summary = string.Concat(Enumerable.Repeat(character, 200));

        var bytes = CalendarText.Write("Ateliers", [Event with { Summary = summary }]);

        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
        Assert.That(lines.Select(Encoding.UTF8.GetByteCount), Is.All.LessThanOrEqualTo(75));
        Assert.That(lines, Has.None.Contains("\uFFFD"));
        Assert.That(Unfolded(bytes), Does.Contain($"SUMMARY:{summary}"));
    }

    [Test]
    public void Text_cannot_begin_a_line_of_its_own()
    {
        var lines = Unfolded(CalendarText.Write("Ateliers", [Event with { Summary = "Un; deux, trois\\\r\nEND:VEVENT\u0007" }]));

        Assert.That(lines, Does.Contain("SUMMARY:Un\\; deux\\, trois\\\\\\nEND:VEVENT "));
        Assert.That(lines.Count(line => line == "END:VEVENT"), Is.EqualTo(1));
    }

    [Test]
    public void Every_line_ends_with_carriage_return_and_line_feed()
    {
        var text = Encoding.UTF8.GetString(CalendarText.Write("Ateliers", [Event]));

        Assert.That(text, Does.EndWith("END:VCALENDAR\r\n"));
        Assert.That(text.Replace("\r\n", "", StringComparison.Ordinal), Does.Not.Contain("\n").And.Not.Contain("\r"));
    }

    private static string[] Unfolded(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
