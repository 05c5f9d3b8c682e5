using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>A set as one integer. A module that has sets of its own names them in ConfigureConventions.</summary>
public sealed class EnumSetConverter<TEnum>() : ValueConverter<EnumSet<TEnum>, int>(
    value => value.Bits,
    stored => new EnumSet<TEnum>(stored))
    where TEnum : struct, Enum;
