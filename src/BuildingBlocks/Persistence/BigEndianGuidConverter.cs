using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>
/// 16 bytes in big-endian order, so that UUIDv7 keys sort by creation in SQLite and weigh half of their text.
/// </summary>
internal sealed class BigEndianGuidConverter() : ValueConverter<Guid, byte[]>(
    value => value.ToByteArray(true),
    stored => new Guid(stored, true));
