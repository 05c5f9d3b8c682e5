using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Mandates;

internal sealed class MandateConfiguration : IEntityTypeConfiguration<Mandate>
{
    public void Configure(EntityTypeBuilder<Mandate> builder)
    {
        builder.ToTable("Mandates");
        builder.Property(mandate => mandate.Id).ValueGeneratedNever();
        builder.Property(mandate => mandate.Version).IsConcurrencyToken();
        builder.ComplexProperty(mandate => mandate.SealedContent, text => SealedRows.Map(text, "Content"));
        builder.Ignore(mandate => mandate.Content);
        builder.HasOne<FollowedPerson>().WithMany().HasForeignKey(mandate => mandate.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(mandate => new { mandate.PersonId, mandate.EndsOn });
        builder.HasIndex(mandate => new { mandate.AdvisorId, mandate.EndsOn, mandate.Id });

        // What a letter is still to be written of.
        builder.HasIndex(mandate => new { mandate.RemindOn, mandate.EndsOn }).HasFilter("RemindOn IS NOT NULL AND RemindedOn IS NULL");
    }
}
