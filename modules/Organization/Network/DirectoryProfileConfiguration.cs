using ConseillerNumerique.Organization.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Network;

internal sealed class DirectoryProfileConfiguration : IEntityTypeConfiguration<DirectoryProfile>
{
    public void Configure(EntityTypeBuilder<DirectoryProfile> builder)
    {
        builder.ToTable("DirectoryProfiles");
        builder.HasKey(profile => profile.AccountId);
        builder.Property(profile => profile.AccountId).ValueGeneratedNever();
        builder.Property(profile => profile.Phone).HasMaxLength(DirectoryProfile.MaxPhoneLength);
        builder.Property(profile => profile.Languages).HasMaxLength(DirectoryProfile.MaxLanguagesLength);
        builder.Property(profile => profile.Presentation).HasMaxLength(DirectoryProfile.MaxPresentationLength);
        builder.Property(profile => profile.Version).IsConcurrencyToken();
        builder.HasOne<Account>().WithOne().HasForeignKey<DirectoryProfile>(profile => profile.AccountId);
    }
}
