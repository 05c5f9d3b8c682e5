using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConseillerNumerique.Organization.Places.OpenData;

/// <summary>An array of objects; what is not known is left out, several values are arrays, positions are numbers.</summary>
internal static class OpenJson
{
    private const int FlushAt = 32 * 1024;

    /// <summary>UTF-8 as it is: the file is no part of a page.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(IAsyncEnumerable<OpenRow> rows, Stream output, CancellationToken ct)
    {
        await using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartArray();
        await foreach (var row in rows.WithCancellation(ct))
        {
            Write(json, row);
            if (json.BytesPending >= FlushAt)
            {
                await json.FlushAsync(ct);
            }
        }

        json.WriteEndArray();
        await json.FlushAsync(ct);
    }

    private static void Write(Utf8JsonWriter json, OpenRow row)
    {
        json.WriteStartObject();
        foreach (var field in OpenPlace.Fields)
        {
            if (field.Read(row) is { Count: > 0 } values)
            {
                json.WritePropertyName(field.Name);
                Write(json, field, values);
            }
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, OpenField field, IReadOnlyList<string> values)
    {
        if (field.IsNumber)
        {
            json.WriteNumberValue(double.Parse(values[0], CultureInfo.InvariantCulture));
            return;
        }

        if (!field.IsList)
        {
            json.WriteStringValue(values[0]);
            return;
        }

        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
