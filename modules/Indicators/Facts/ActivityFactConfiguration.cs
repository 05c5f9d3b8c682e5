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

        // A number sorts as the days do and weighs a third of their text.
        builder.Property(fact => fact.Date).HasConversion(day => day.DayNumber, number => DateOnly.FromDayNumber(number));
        builder.Property(fact => fact.CommuneCode).HasMaxLength(5);
        builder.Property(fact => fact.DepartementCode).HasMaxLength(3);

        builder.HasIndex(fact => new { fact.Advisor, fact.Date });
        builder.HasIndex(fact => new { fact.Employer, fact.Date });
        builder.HasIndex(fact => new { fact.Place, fact.Date });

        // Type and themes, which most filters name, are asked of the index: rows that do not count are never read.
        builder.HasIndex(fact => new { fact.DepartementCode, fact.Date, fact.CommuneCode, fact.Type, fact.ThemeBits });
        builder.HasIndex(fact => new { fact.Date, fact.Type, fact.ThemeBits });
    }
}
