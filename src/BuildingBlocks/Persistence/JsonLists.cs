using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>Small lists in one column: read with what they belong to, never alone, and replaced as a whole.</summary>
public static class JsonLists
{
    private const int Unlimited = -1;

    /// <typeparam name="T">Compared by value: a record.</typeparam>
    public static PropertyBuilder<List<T>> IsJsonList<T>(this PropertyBuilder<List<T>> property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property
            .HasConversion(
                new ValueConverter<List<T>, string>(
                    list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
                    stored => JsonSerializer.Deserialize<List<T>>(stored, JsonSerializerOptions.Default) ?? new()),
                new ValueComparer<List<T>>(
                    (one, other) => one != null && other != null && one.SequenceEqual(other),
                    list => list.Count,
                    list => list.ToList()))
            .HasMaxLength(Unlimited);
    }
}
