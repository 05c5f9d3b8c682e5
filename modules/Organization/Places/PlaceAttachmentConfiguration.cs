using ConseillerNumerique.Organization.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Places;

internal sealed class PlaceAttachmentConfiguration : IEntityTypeConfiguration<PlaceAttachment>
{
    public void Configure(EntityTypeBuilder<PlaceAttachment> builder)
    {
        builder.ToTable("PlaceAttachments");
        builder.HasKey(attachment => new { attachment.AdvisorId, attachment.PlaceId, attachment.FirstDay });
        builder.HasOne<Place>().WithMany().HasForeignKey(attachment => attachment.PlaceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(attachment => attachment.AdvisorId).OnDelete(DeleteBehavior.Restrict);
    }
}
