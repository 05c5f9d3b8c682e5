using System.Text;

namespace ConseillerNumerique.Organization.Places.OpenData;

/// <summary>
/// The file as the standard wants it, for machines first: UTF-8, commas, points in numbers, ISO dates, several values parted
/// by « | ». What people wrote is never a formula.
/// </summary>
internal static class OpenCsv
{
    private const int FlushAt = 32 * 1024;

    private static readonly char[] Quoted = [',', '"', '\n', '\r'];

    public static async Task WriteAsync(IAsyncEnumerable<OpenRow> rows, Stream output, CancellationToken ct)
    {
        var text = new StringBuilder(FlushAt + 4096);
        text.AppendJoin(',', OpenPlace.Fields.Select(field => field.Name)).Append("\r\n");
        await foreach (var row in rows.WithCancellation(ct))
        {
            text.AppendJoin(',', OpenPlace.Fields.Select(field => Cell(field, row))).Append("\r\n");
            if (text.Length >= FlushAt)
            {
                await FlushAsync(text, output, ct);
            }
        }

        await FlushAsync(text, output, ct);
    }

    private static string Cell(OpenField field, OpenRow row)
    {
        var text = string.Join('|', field.Read(row));
        var safe = field.AreWords && text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
        return safe.IndexOfAny(Quoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static async Task FlushAsync(StringBuilder text, Stream output, CancellationToken ct)
    {
        await output.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), ct);
        text.Clear();
    }
}
