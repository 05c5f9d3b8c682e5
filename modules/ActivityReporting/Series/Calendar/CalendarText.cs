using System.Globalization;
using System.Text;

namespace ConseillerNumerique.ActivityReporting.Series.Calendar;

/// <summary>
/// An iCalendar file (RFC 5545). Each session is an event of its own with its moments in UTC, so that no calendar has to know a
/// rule or the zones; the same events give the same bytes.
/// </summary>
internal static class CalendarText
{
    /// <summary>Of one line without its end (§3.1).</summary>
    private const int MaxOctets = 75;

    public static byte[] Write(string name, IEnumerable<CalendarEvent> events)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN", "VCALENDAR");
        Line(text, "VERSION", "2.0");
        Line(text, "PRODID", "-//Espace Coop//Ateliers//FR");
        Line(text, "CALSCALE", "GREGORIAN");
        Line(text, "METHOD", "PUBLISH");
        Line(text, "X-WR-CALNAME", Escaped(name));
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        Line(text, "X-PUBLISHED-TTL", "PT6H");
        foreach (var one in events)
        {
            Write(text, one);
        }

        Line(text, "END", "VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, CalendarEvent one)
    {
        Line(text, "BEGIN", "VEVENT");
        Line(text, "UID", one.Uid);
        Line(text, "SEQUENCE", one.Sequence.ToString(CultureInfo.InvariantCulture));
        Line(text, "DTSTAMP", Moment(one.ChangedAt));
        Line(text, "LAST-MODIFIED", Moment(one.ChangedAt));
        Line(text, "DTSTART", Moment(one.Start));
        Line(text, "DTEND", Moment(one.End));
        Line(text, "SUMMARY", Escaped(one.Summary));
        Optional(text, "LOCATION", one.Location);
        Optional(text, "DESCRIPTION", one.Description);
        if (one.Url is { } url)
        {
            Line(text, "URL", url);
        }

        Line(text, "STATUS", one.IsCancelled ? "CANCELLED" : "CONFIRMED");
        Line(text, "TRANSP", one.IsCancelled ? "TRANSPARENT" : "OPAQUE");
        Line(text, "END", "VEVENT");
    }

    private static void Optional(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Line(text, name, Escaped(value));
        }
    }

    private static string Moment(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>§3.3.11; other control characters have no place in a text.</summary>
    private static string Escaped(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var character in value.ReplaceLineEndings("\n"))
        {
            escaped.Append(character switch
            {
                '\\' => "\\\\",
                ';' => "\\;",
                ',' => "\\,",
                '\n' => "\\n",
                _ when char.IsControl(character) => " ",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Folded between characters, never within one: each line is UTF-8 by itself.</summary>
    private static void Line(StringBuilder text, string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
