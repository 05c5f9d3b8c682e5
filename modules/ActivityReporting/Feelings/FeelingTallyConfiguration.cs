using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Feelings;

internal sealed class FeelingTallyConfiguration : IEntityTypeConfiguration<FeelingTally>
{
    public void Configure(EntityTypeBuilder<FeelingTally> builder)
    {
        builder.ToTable("FeelingTallies");
        builder.HasKey(tally => new { tally.AdvisorId, tally.Month });
        builder.Property(tally => tally.Version).IsConcurrencyToken();
        builder.ComplexProperty(tally => tally.Easier);
        builder.ComplexProperty(tally => tally.Alone);
        builder.ComplexProperty(tally => tally.Calmer);
    }
}
