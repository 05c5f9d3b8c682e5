using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Indicators.Facts;

internal sealed class ActivityFactConfiguration : IEntityTypeConfiguration<ActivityFact>
{
    public void Configure(EntityTypeBuilder<ActivityFact> builder)
    {
        builder.HasKey(fact => fact.ActivityId);
        builder.Property(fact => fact.ActivityId).ValueGeneratedNever();
        builder.Property(fact => fact.CommuneCode).HasMaxLength(5);
        builder.Property(fact => fact.DepartementCode).HasMaxLength(3);
        builder.Property(fact => fact.RegionCode).HasMaxLength(3);
        builder.HasIndex(fact => new { fact.AdvisorId, fact.Date });
        builder.HasIndex(fact => new { fact.EmployerId, fact.Date });
        builder.HasIndex(fact => new { fact.DepartementCode, fact.Date });
    }
}
