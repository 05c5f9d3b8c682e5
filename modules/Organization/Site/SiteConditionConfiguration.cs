using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Site;

internal sealed class SiteConditionConfiguration : IEntityTypeConfiguration<SiteCondition>
{
    public void Configure(EntityTypeBuilder<SiteCondition> builder)
    {
        builder.ToTable("SiteConditions");
        builder.Property(site => site.Id).ValueGeneratedNever();
        builder.Property(site => site.Banner).HasMaxLength(SiteCondition.MaxBannerLength);
        builder.Property(site => site.Version).IsConcurrencyToken();
    }
}
