using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Persons;

internal sealed class FollowedPersonConfiguration : IEntityTypeConfiguration<FollowedPerson>
{
    private const int CommuneCodeLength = 5;
    private const int PrintBytes = 32;

    public void Configure(EntityTypeBuilder<FollowedPerson> builder)
    {
        builder.ToTable("FollowedPersons");
        builder.Property(person => person.Id).ValueGeneratedNever();
        builder.Property(person => person.Version).IsConcurrencyToken();
        builder.ComplexProperty(person => person.SealedIdentity, text => SealedRows.Map(text, "Identity"));
        builder.ComplexProperty(person => person.SealedNotes, text => SealedRows.Map(text, "Notes"));
        builder.Property(person => person.PhonePrint).HasMaxLength(PrintBytes);
        builder.Property(person => person.EmailPrint).HasMaxLength(PrintBytes);
        builder.Property(person => person.CommuneCode).HasMaxLength(CommuneCodeLength);
        builder.Property<List<SituationOn>>("_situations").HasColumnName("Situations").IsJsonList();
        builder.Ignore(person => person.Situations);
        builder.Ignore(person => person.Situation);
        builder.Ignore(person => person.Identity);
        builder.Ignore(person => person.Content);
        builder.Ignore(person => person.IsLost);
        builder.Ignore(person => person.Contacts);
        builder.HasOne<FollowedPerson>().WithMany().HasForeignKey(person => person.MergedIntoId).OnDelete(DeleteBehavior.Restrict);

        builder.HasIndex(person => person.AdvisorId).HasFilter("AnonymisedAt IS NULL AND MergedAt IS NULL");
        builder.HasIndex(person => new { person.AdvisorId, person.PhonePrint }).HasFilter("PhonePrint IS NOT NULL");
        builder.HasIndex(person => new { person.AdvisorId, person.EmailPrint }).HasFilter("EmailPrint IS NOT NULL");

        // Whose last contact is too long ago.
        builder.HasIndex(person => person.LastContactOn).HasFilter("AnonymisedAt IS NULL AND MergedAt IS NULL");
    }
}
