using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>Databases forget the kind of a <see cref="DateTime"/>; all of ours are UTC.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => value,
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
