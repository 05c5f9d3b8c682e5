using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Correspondents;

internal sealed class CorrespondentConfiguration : IEntityTypeConfiguration<Correspondent>
{
    public void Configure(EntityTypeBuilder<Correspondent> builder)
    {
        builder.ToTable("Correspondents");
        builder.Property(correspondent => correspondent.Id).ValueGeneratedNever();
        builder.Property(correspondent => correspondent.Version).IsConcurrencyToken();
        builder.ComplexProperty(correspondent => correspondent.SealedContent, text => SealedRows.Map(text, "Content"));
        builder.Ignore(correspondent => correspondent.Content);
        builder.HasIndex(correspondent => correspondent.AdvisorId);
    }
}
