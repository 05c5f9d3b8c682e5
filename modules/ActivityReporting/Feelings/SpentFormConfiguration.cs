using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Feelings;

internal sealed class SpentFormConfiguration : IEntityTypeConfiguration<SpentForm>
{
    public void Configure(EntityTypeBuilder<SpentForm> builder)
    {
        builder.ToTable("SpentFeelingForms");
        builder.Property(form => form.Id).ValueGeneratedNever();
        builder.HasIndex(form => form.Month);
    }
}
