using ConseillerNumerique.ActivityReporting.Persons;
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
        builder.Property(loan => loan.What).HasMaxLength(Loan.MaxWhatLength);
        builder.Ignore(loan => loan.Content);
        builder.HasOne<FollowedPerson>().WithMany().HasForeignKey(loan => loan.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(loan => new { loan.AdvisorId, loan.BackOn, loan.DueOn });
    }
}
