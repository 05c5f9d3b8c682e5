using System.Text.Json;
using System.Text.Json.Serialization;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Tags;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Records as the text that is sealed until they are written.</summary>
internal static class ImportTexts
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters =
        {
            new IdsConverter<PersonIds>(ids => ids, PersonIds.Of),
            new IdsConverter<TagIds>(ids => ids, TagIds.Of),
            new IdsConverter<ResourceIds>(ids => ids.All, ResourceIds.Of),
        },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Of(IReadOnlyList<ImportedRecord> records) => JsonSerializer.Serialize(records, Options);

    /// <summary>Whether a record may name a resource or a project: to look is cheaper than to read all of them.</summary>
    public static bool MayUseThings(string? text) =>
        text is not null && (text.Contains("\"Resources\":[\"", StringComparison.Ordinal) || text.Contains("\"ProjectId\":\"", StringComparison.Ordinal));

    /// <summary>Empty when the key of what was sealed is lost.</summary>
    public static IReadOnlyList<ImportedRecord> Read(string? text) =>
        text is null ? [] : JsonSerializer.Deserialize<List<ImportedRecord>>(text, Options) ?? [];

    private sealed class IdsConverter<T>(Func<T, IEnumerable<Guid>> ids, Func<IEnumerable<Guid>, T> of) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            of(JsonSerializer.Deserialize<Guid[]>(ref reader, options) ?? []);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, ids(value).ToArray(), options);
    }
}
