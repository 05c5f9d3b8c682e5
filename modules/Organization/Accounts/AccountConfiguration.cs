using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Accounts;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(account => account.Id).ValueGeneratedNever();
        builder.Property(account => account.FirstName).HasMaxLength(Account.MaxNameLength);
        builder.Property(account => account.LastName).HasMaxLength(Account.MaxNameLength);
        builder.Property(account => account.SearchKey).HasMaxLength(Account.MaxSearchKeyLength);
        builder.Property(account => account.Email).HasMaxLength(Account.MaxEmailLength);
        builder.Property(account => account.UserName).HasMaxLength(Account.MaxEmailLength);
        builder.Property(account => account.NormalizedEmail).HasMaxLength(Account.MaxEmailLength);
        builder.Property(account => account.NormalizedUserName).HasMaxLength(Account.MaxEmailLength);
        builder.Property(account => account.ConcurrencyStamp).IsConcurrencyToken();

        // SQLite cannot compare a DateTimeOffset; the offset says nothing here.
        builder.Property(account => account.LockoutEnd).HasConversion(
            end => end == null ? (DateTime?)null : end.Value.UtcDateTime,
            stored => stored == null ? null : new DateTimeOffset(stored.Value, TimeSpan.Zero));
        builder.HasIndex(account => account.NormalizedEmail).IsUnique();
        builder.HasIndex(account => account.NormalizedUserName).IsUnique();
        builder.HasMany(account => account.Roles).WithOne().HasForeignKey(role => role.AccountId);
    }
}
