using ConseillerNumerique.Organization.Employers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Places;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    /// <summary>Folding makes two letters of some, « saint » of « st »: never more than three of one.</summary>
    private const int Folded = 3;

    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.ToTable("Places");
        builder.Property(place => place.Id).ValueGeneratedNever();
        builder.Property(place => place.Version).IsConcurrencyToken();
        ConfigureTexts(builder);
        builder.HasOne<Employer>().WithMany().HasForeignKey(place => place.EmployerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(place => place.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(place => new { place.NameKey, place.Id });
        builder.HasIndex(place => place.CommuneCode);
        builder.HasIndex(place => new { place.DepartementCode, place.NameKey });
        builder.HasIndex(place => place.Siret);

        // All that a search for the nearest reads: it never comes to the rows, which are long.
        builder.HasIndex(place => new { place.Latitude, place.Longitude, place.IsVisible, place.MergedIntoId, place.Id });

        // Only of those that are merged: « IS NULL » would otherwise look like the best way to all the others.
        builder.HasIndex(place => place.MergedIntoId).HasFilter("MergedIntoId IS NOT NULL");
    }

    private static void ConfigureTexts(EntityTypeBuilder<Place> builder)
    {
        builder.Property(place => place.Name).HasMaxLength(Place.MaxNameLength);
        builder.Property(place => place.NameKey).HasMaxLength(Place.MaxNameLength * Folded);
        builder.Property(place => place.SearchText).HasMaxLength((Place.MaxNameLength + Place.MaxAddressLength) * Folded);
        builder.Property(place => place.Address).HasMaxLength(Place.MaxAddressLength);
        builder.Property(place => place.AddressComplement).HasMaxLength(Place.MaxComplementLength);
        builder.Property(place => place.CommuneCode).HasMaxLength(5);
        builder.Property(place => place.DepartementCode).HasMaxLength(3);
        builder.Property(place => place.PostalCode).HasMaxLength(5);
        builder.Property(place => place.Siret).HasMaxLength(SharedKernel.Siret.Length);
        builder.Property(place => place.Rna).HasMaxLength(PlaceIdentifiers.RnaLength);
        builder.Property(place => place.OpeningHours).HasMaxLength(Place.MaxHoursLength);
        builder.Property(place => place.OtherLabels).HasMaxLength(Place.MaxLabelsLength);
        builder.Property(place => place.Summary).HasMaxLength(Place.MaxSummaryLength);
        builder.Property(place => place.Detail).HasMaxLength(Place.MaxDetailLength);
        builder.Property(place => place.Phone).HasMaxLength(ConseillerNumerique.SharedKernel.PhoneNumber.MaxLength);
        builder.Property(place => place.Emails).HasMaxLength(Place.MaxEmailsLength);
        builder.Property(place => place.WebSite).HasMaxLength(Place.MaxLinkLength);
        builder.Property(place => place.AccessibilitySheet).HasMaxLength(Place.MaxLinkLength);
        builder.Property(place => place.AppointmentSite).HasMaxLength(Place.MaxLinkLength);
    }
}
