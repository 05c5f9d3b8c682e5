using ConseillerNumerique.Indicators.Dashboard;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Indicators.SavedViews;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("SavedViews");
        builder.HasKey(view => view.Id);
        builder.Property(view => view.Id).ValueGeneratedNever();
        builder.Property(view => view.Version).IsConcurrencyToken();
        builder.Property(view => view.Name).HasMaxLength(SavedView.MaxNameLength);
        builder.Property(view => view.NameKey).HasMaxLength(2 * SavedView.MaxNameLength);
        builder.Property(view => view.Address).HasMaxLength(DashboardAddress.MaxLength);
        builder.HasIndex(view => new { view.OwnerId, view.NameKey }).IsUnique();
    }
}
