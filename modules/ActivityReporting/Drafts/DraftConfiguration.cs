using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Drafts;

internal sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("Drafts");
        builder.HasKey(draft => new { draft.AdvisorId, draft.Id });
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.Version).IsConcurrencyToken();
        builder.ComplexProperty(draft => draft.SealedFields, text => SealedRows.Map(text, "Fields"));
        builder.Ignore(draft => draft.Fields);
        builder.Ignore(draft => draft.Page);

        // What is too old.
        builder.HasIndex(draft => draft.SavedAt);
    }
}
