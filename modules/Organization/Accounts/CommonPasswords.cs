using System.Reflection;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>The 49,000 passwords that are tried first, by zxcvbn's list. Read anew each time: it is asked for rarely.</summary>
internal static class CommonPasswords
{
    /// <summary>One of the list as it is, with a few digits or signs around it, or written twice or more.</summary>
    /// <param name="folded">In small letters.</param>
    public static bool Contains(string folded)
    {
        HashSet<string> tried = [folded, folded.Trim(Around), Unit(folded), Unit(folded.Trim(Around))];
        tried.Remove("");
        using var list = Assembly.GetExecutingAssembly().GetManifestResourceStream("passwords.txt")
            ?? throw new InvalidOperationException("The list of common passwords is not embedded.");
        using var reader = new StreamReader(list);
        while (reader.ReadLine() is { } common)
        {
            if (tried.Contains(common))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly char[] Around = [.. "0123456789!?.,;:*+-_#@$%&()/ "];

    /// <summary>« soleil » of « soleilsoleil »; the whole when nothing repeats.</summary>
    private static string Unit(string text)
    {
        for (var length = 1; length <= text.Length / 2; length++)
        {
            if (text.Length % length == 0 && string.Concat(Enumerable.Repeat(text[..length], text.Length / length)) == text)
            {
                return text[..length];
            }
        }

        return text;
    }
}
