using ConseillerNumerique.Organization.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Letters;

internal sealed class WaitingLetterConfiguration : IEntityTypeConfiguration<WaitingLetter>
{
    public void Configure(EntityTypeBuilder<WaitingLetter> builder)
    {
        builder.ToTable("WaitingLetters");
        builder.Property(letter => letter.Id).ValueGeneratedNever();
        builder.Property(letter => letter.To).HasMaxLength(Account.MaxEmailLength);
        builder.Property(letter => letter.LastError).HasMaxLength(WaitingLetter.MaxErrorLength);
        builder.HasIndex(letter => letter.DueAt);
    }
}
