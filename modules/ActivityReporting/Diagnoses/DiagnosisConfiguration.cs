using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Diagnoses;

internal sealed class DiagnosisConfiguration : IEntityTypeConfiguration<Diagnosis>
{
    public void Configure(EntityTypeBuilder<Diagnosis> builder)
    {
        builder.ToTable("Diagnoses");
        builder.Property(diagnosis => diagnosis.Id).ValueGeneratedNever();
        builder.Property(diagnosis => diagnosis.Version).IsConcurrencyToken();
        builder.ComplexProperty(diagnosis => diagnosis.SealedContent, text => SealedRows.Map(text, "Content"));
        builder.Ignore(diagnosis => diagnosis.Content);
        builder.HasOne<FollowedPerson>().WithMany().HasForeignKey(diagnosis => diagnosis.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(diagnosis => new { diagnosis.PersonId, diagnosis.CreatedAt });
    }
}
