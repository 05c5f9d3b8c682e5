using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

internal sealed class FileImportPartConfiguration : IEntityTypeConfiguration<FileImportPart>
{
    public void Configure(EntityTypeBuilder<FileImportPart> builder)
    {
        builder.ToTable("ImportParts");
        builder.Property(part => part.Id).ValueGeneratedNever();
        builder.ComplexProperty(part => part.Content, text => SealedRows.Map(text, "Content"));
        builder.Ignore(part => part.Records);
        builder.Ignore(part => part.IsWritten);
        builder.Ignore(part => part.WrittenIds);
        builder.HasOne<FileImport>().WithMany().HasForeignKey(part => part.ImportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(part => new { part.ImportId, part.Number }).IsUnique();
    }
}
