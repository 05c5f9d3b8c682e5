using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Indicators.Rebuilding;

internal sealed class ChangedFactConfiguration : IEntityTypeConfiguration<ChangedFact>
{
    public void Configure(EntityTypeBuilder<ChangedFact> builder)
    {
        builder.HasKey(fact => fact.ActivityId);
        builder.Property(fact => fact.ActivityId).ValueGeneratedNever();
    }
}
