using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>A set of themes or materials as one integer.</summary>
internal sealed class EnumSetConverter<TEnum>() : ValueConverter<EnumSet<TEnum>, int>(
    value => value.Bits,
    stored => new EnumSet<TEnum>(stored))
    where TEnum : struct, Enum;
