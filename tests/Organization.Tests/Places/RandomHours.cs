using System.Text;

namespace ConseillerNumerique.Organization.Tests.Places;

/// <summary>Opening hours as people, programs and attackers write them; the same ones each time.</summary>
internal static class RandomHours
{
    private static readonly string[] Pieces =
    [
        "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "SH", "off", "closed", "24/7", "Jan", "Dec", "week", "sunrise", "easter",
        "09:00", "12:00", "14:00-17:30", "23:59", "24:00", "26:00", "99:99", "0:0", "1:2:3", "-", "-", ",", ",", ";", ";", " ", " ", ":",
        "+", "||", "\"", "\"sur rendez-vous\"", "lundi", "é", "№", "\u202E", "🕘", "<script>alert(1)</script>", "&amp;", "{{7*7}}",
        "' OR 1=1 --", "%0d%0a", "\\u0000", "\t", "\n", "null", "-1", "99999999999999999999", "=cmd|' /C calc'!A0",
    ];

    public static IEnumerable<string> Texts(int count)
    {
        var random = new Random(20_201_117);
        yield return "";
        yield return new string(';', 500);
        yield return new string('M', 500);
        yield return string.Concat(Enumerable.Repeat("Mo,", 166));
        yield return string.Concat(Enumerable.Repeat("Mo ", 166));
        yield return string.Concat(Enumerable.Repeat("09:00-12:00,", 41));
        for (var drawn = 6; drawn < count; drawn++)
        {
            yield return Text(random);
        }
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var piece = random.Next(1, 24); piece > 0; piece--)
        {
            text.Append(random.Next(12) == 0 ? ((char)random.Next(32, 0x2FFF)).ToString() : Pieces[random.Next(Pieces.Length)]);
        }

        return text.Length > 500 ? text.ToString(0, 500) : text.ToString();
    }
}
