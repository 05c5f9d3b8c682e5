using System.ComponentModel;
using System.Diagnostics;

namespace ConseillerNumerique.BuildingBlocks.Tests.Exports;

/// <summary>LibreOffice, which opens our workbooks as a customer's would. A test without it fails: it is never skipped.</summary>
internal static class Spreadsheet
{
    /// <summary>Semicolons, double quotes, UTF-8, from the first line, cells as shown, every sheet to a file of its own.</summary>
    private const string AllSheets = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";

    /// <returns>The sheets by their names, as text.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(byte[] workbook)
    {
        var folder = Directory.CreateTempSubdirectory("workbook");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "classeur.xlsx"), workbook);
            await ConvertAsync(folder.FullName);
            return folder.GetFiles("*.csv").ToDictionary(
                file => file.Name["classeur-".Length..^".csv".Length], file => File.ReadAllText(file.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ConvertAsync(string folder)
    {
        var start = new ProcessStartInfo(
            "soffice",
            [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", AllSheets, "--outdir", folder, Path.Combine(folder, "classeur.xlsx")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!; // null only when an existing process is reused
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync(), process.WaitForExitAsync());
        }
        catch (Win32Exception)
        {
            throw new AssertionException("soffice is missing: install the Debian package libreoffice-calc-nogui.");
        }
    }
}
