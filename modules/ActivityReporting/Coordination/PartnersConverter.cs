using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>The partners in one column: they are read with their activity, never alone.</summary>
internal sealed class PartnersConverter() : ValueConverter<List<Partner>, string>(
    partners => JsonSerializer.Serialize(partners, JsonSerializerOptions.Default),
    stored => JsonSerializer.Deserialize<List<Partner>>(stored, JsonSerializerOptions.Default) ?? new());
