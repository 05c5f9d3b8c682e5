using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>Stores enums as their names, but those that declare <c>: byte</c>, whose numbers are part of the vocabulary.</summary>
internal sealed class EnumsAsWords : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var property in modelBuilder.Metadata.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties()))
        {
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (type.IsEnum && Enum.GetUnderlyingType(type) == typeof(int))
            {
                property.Builder.HasConversion(typeof(string));
                property.Builder.HasMaxLength(50);
            }
        }
    }
}
