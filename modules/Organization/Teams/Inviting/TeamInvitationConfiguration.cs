using ConseillerNumerique.Organization.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Teams.Inviting;

internal sealed class TeamInvitationConfiguration : IEntityTypeConfiguration<TeamInvitation>
{
    private const int HashBytes = 32;

    public void Configure(EntityTypeBuilder<TeamInvitation> builder)
    {
        builder.ToTable("TeamInvitations");
        builder.Property(invitation => invitation.Id).ValueGeneratedNever();
        builder.Property(invitation => invitation.Email).HasMaxLength(Account.MaxEmailLength);
        builder.Property(invitation => invitation.NormalizedEmail).HasMaxLength(Account.MaxEmailLength);
        builder.Property(invitation => invitation.SecretHash).HasMaxLength(HashBytes);
        builder.Property(invitation => invitation.Version).IsConcurrencyToken(); // accepted twice at once, it is used once
        builder.HasOne<Team>().WithMany().HasForeignKey(invitation => invitation.TeamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(invitation => invitation.InvitedBy).OnDelete(DeleteBehavior.Restrict);

        // An address is invited once at a time to a team. Both databases read these filters.
        builder.HasIndex(invitation => new { invitation.TeamId, invitation.NormalizedEmail })
            .HasFilter("EndedAt IS NULL")
            .IsUnique();
        builder.HasIndex(invitation => invitation.NormalizedEmail).HasFilter("EndedAt IS NULL");
        builder.HasIndex(invitation => invitation.SecretHash).HasFilter("SecretHash IS NOT NULL").IsUnique();
        builder.HasIndex(invitation => invitation.CreatedAt).HasFilter("EndedAt IS NULL AND SentAt IS NULL");
    }
}
