using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Indicators.Targets;

internal sealed class YearTargetsConfiguration : IEntityTypeConfiguration<YearTargets>
{
    public void Configure(EntityTypeBuilder<YearTargets> builder)
    {
        builder.ToTable("YearTargets");
        builder.HasKey(targets => new { targets.EmployerId, targets.Year });
        builder.Property(targets => targets.Year).ValueGeneratedNever();
        builder.Property(targets => targets.Version).IsConcurrencyToken();
        builder.ComplexProperty(
            targets => targets.Numbers,
            numbers =>
            {
                numbers.Property(one => one.Activities).HasColumnName("Activities");
                numbers.Property(one => one.Attendances).HasColumnName("Attendances");
                numbers.Property(one => one.Workshops).HasColumnName("Workshops");
                numbers.Property(one => one.Hours).HasColumnName("Hours");
                numbers.Property(one => one.Persons).HasColumnName("Persons");
                numbers.Ignore(one => one.Lines);
                numbers.Ignore(one => one.OutOfBounds);
            });
    }
}
