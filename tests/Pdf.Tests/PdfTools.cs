using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ConseillerNumerique.Pdf.Tests;

/// <summary>
/// Other people's programs, which read our files as a customer's would. A test without them fails: it is never skipped.
/// </summary>
internal static class PdfTools
{
    public const string Sound = "No syntax or stream encoding errors found";

    public static string Check(byte[] pdf) => Run("qpdf", pdf, "--check", "FILE");

    public static string Reading(byte[] pdf) => Run("pdfinfo", pdf, "-enc", "UTF-8", "-struct-text", "FILE");

    /// <summary>What the program prints, errors included.</summary>
    public static string Run(string program, byte[] pdf, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(path, pdf);
        try
        {
            return Start(program, [.. arguments.Select(argument => argument == "FILE" ? path : argument)]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static string Text(byte[] pdf, int page = 0) =>
        page == 0
            ? Run("pdftotext", pdf, "-enc", "UTF-8", "-raw", "FILE", "-")
            : Run("pdftotext", pdf, "-enc", "UTF-8", "-raw", "-f", $"{page}", "-l", $"{page}", "FILE", "-");

    public static int PageCount(byte[] pdf) =>
        int.Parse(Regex.Match(Run("pdfinfo", pdf, "FILE"), "Pages: +([0-9]+)").Groups[1].Value);

    public static List<string> TextOfPages(byte[] pdf) =>
        [.. Enumerable.Range(1, PageCount(pdf)).Select(page => Text(pdf, page))];

    private static string Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!; // null only when an existing process is reused
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output + errors.GetAwaiter().GetResult();
        }
        catch (Win32Exception)
        {
            throw new AssertionException($"{program} is missing: install the Debian packages qpdf and poppler-utils.");
        }
    }
}
