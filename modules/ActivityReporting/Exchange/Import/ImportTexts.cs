using System.Text.Json;
using System.Text.Json.Serialization;
using ConseillerNumerique.ActivityReporting.Activities;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Records as the text that is sealed until they are written.</summary>
internal static class ImportTexts
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new PersonIdsConverter() }, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Of(IReadOnlyList<ImportedRecord> records) => JsonSerializer.Serialize(records, Options);

    /// <summary>Empty when the key of what was sealed is lost.</summary>
    public static IReadOnlyList<ImportedRecord> Read(string? text) =>
        text is null ? [] : JsonSerializer.Deserialize<List<ImportedRecord>>(text, Options) ?? [];

    private sealed class PersonIdsConverter : JsonConverter<PersonIds>
    {
        public override PersonIds Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PersonIds.Of(JsonSerializer.Deserialize<Guid[]>(ref reader, options) ?? []);

        public override void Write(Utf8JsonWriter writer, PersonIds value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.ToArray(), options);
    }
}
