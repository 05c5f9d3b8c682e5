using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Indicators.Facts;

internal sealed class ActivityFactConfiguration : IEntityTypeConfiguration<ActivityFact>
{
    public void Configure(EntityTypeBuilder<ActivityFact> builder)
    {
        builder.HasKey(fact => fact.ActivityId);
        builder.Property(fact => fact.ActivityId).ValueGeneratedNever();

        // Two hosts may hold two events of one activity: the slower one must not write over the newer version.
        builder.Property(fact => fact.Version).IsConcurrencyToken();
        builder.Property(fact => fact.CommuneCode).HasMaxLength(5);
        builder.Property(fact => fact.DepartementCode).HasMaxLength(3);
        builder.Property(fact => fact.RegionCode).HasMaxLength(3);

        // In this order the twelve months of a dashboard are added up from the index alone, without sorting.
        builder.HasIndex(fact => new { fact.AdvisorId, fact.Month, fact.Type, fact.Deleted, fact.Attendances });
        builder.HasIndex(fact => new { fact.EmployerId, fact.Date });
        builder.HasIndex(fact => new { fact.DepartementCode, fact.Date });
    }
}
