using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace ConseillerNumerique.TestKit;

/// <summary>
/// Compares a wide output with the approved file beside the test, <c>Snapshots/Class.Method.verified.txt</c>. What
/// differs is written to <c>.received.txt</c> and fails; <c>ACCEPT_SNAPSHOTS=1</c> approves, never where CI is set.
/// </summary>
public static class Snapshot
{
    private static readonly bool Accepts =
        Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") is null;

    public static void Match(
        string actual, [CallerFilePath] string source = "", [CallerMemberName] string method = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(source)!, "Snapshots"); // a source file lies in a folder
        var stem = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(source)}.{method}");
        var (verified, received) = ($"{stem}.verified.txt", $"{stem}.received.txt");
        var text = Normalise(actual);
        if (File.Exists(verified) && Normalise(File.ReadAllText(verified)) == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Accepts ? verified : received, text);
        if (!Accepts)
        {
            var expected = File.Exists(verified) ? Normalise(File.ReadAllText(verified)) : "";
            Assert.Fail($"{Path.GetFileName(verified)} differs.\n{FirstDifference(expected, text)}");
        }
    }

    private static string Normalise(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";

    private static string FirstDifference(string expected, string actual)
    {
        string[] before = expected.Split('\n'), after = actual.Split('\n');
        var line = Enumerable.Range(0, Math.Max(before.Length, after.Length))
            .First(at => before.ElementAtOrDefault(at) != after.ElementAtOrDefault(at));
        return $"line {line + 1}\n- {before.ElementAtOrDefault(line)}\n+ {after.ElementAtOrDefault(line)}";
    }
}
