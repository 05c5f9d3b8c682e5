using ConseillerNumerique.Organization.Employers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Places;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.ToTable("Places");
        builder.Property(place => place.Id).ValueGeneratedNever();
        builder.Property(place => place.Name).HasMaxLength(Place.MaxNameLength);
        builder.Property(place => place.Address).HasMaxLength(Place.MaxAddressLength);
        builder.Property(place => place.SearchKey).HasMaxLength(2 * Place.MaxNameLength);
        builder.Property(place => place.CommuneCode).HasMaxLength(5);
        builder.HasIndex(place => place.CommuneCode);
        builder.HasOne<Employer>().WithMany().HasForeignKey(place => place.EmployerId).OnDelete(DeleteBehavior.Restrict);
    }
}
