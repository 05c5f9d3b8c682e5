using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Loans;

internal sealed class LoanConfiguration : IEntityTypeConfiguration<Loan>
{
    public void Configure(EntityTypeBuilder<Loan> builder)
    {
        builder.ToTable("Loans");
        builder.Property(loan => loan.Id).ValueGeneratedNever();
        builder.Property(loan => loan.Version).IsConcurrencyToken();
        builder.ComplexProperty(loan => loan.SealedWhat, what => SealedRows.Map(what, "What"));
        builder.Property(loan => loan.PlainWhat).HasColumnName("What").HasMaxLength(Loan.MaxWhatLength);
        builder.Ignore(loan => loan.What);
        builder.Ignore(loan => loan.Content);
        builder.HasOne<FollowedPerson>().WithMany().HasForeignKey(loan => loan.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(loan => loan.Id).HasDatabaseName("IX_Loans_PlainWhat").HasFilter("What IS NOT NULL");
        builder.HasIndex(loan => new { loan.AdvisorId, loan.BackOn, loan.DueOn });
    }
}
