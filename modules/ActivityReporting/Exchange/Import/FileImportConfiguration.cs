using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

internal sealed class FileImportConfiguration : IEntityTypeConfiguration<FileImport>
{
    public void Configure(EntityTypeBuilder<FileImport> builder)
    {
        builder.ToTable("Imports");
        builder.Property(import => import.Id).ValueGeneratedNever();
        builder.Property(import => import.Version).IsConcurrencyToken();
        builder.Property(import => import.Refusal).HasMaxLength(FileImport.MaxRefusalLength);
        builder.Ignore(import => import.NewTagNames);
        builder.ComplexProperty(import => import.FileName, text => SealedRows.Map(text, "FileName"));
        builder.ComplexProperty(import => import.Ignored, text => SealedRows.Map(text, "Ignored"));
        builder.ComplexProperty(import => import.NewTags, text => SealedRows.Map(text, "NewTags"));
        builder.HasIndex(import => new { import.AdvisorId, import.CreatedAt });
        builder.HasIndex(import => import.CreatedAt);
    }
}
