using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Indicators.Rebuilding;

internal sealed class FactsStateConfiguration : IEntityTypeConfiguration<FactsState>
{
    public void Configure(EntityTypeBuilder<FactsState> builder)
    {
        builder.HasKey(state => state.Id);
        builder.Property(state => state.Id).ValueGeneratedNever();
    }
}
