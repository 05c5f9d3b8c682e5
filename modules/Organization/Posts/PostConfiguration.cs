using ConseillerNumerique.Organization.Employers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Posts;

internal sealed class PostConfiguration : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.ToTable("Posts");
        builder.HasKey(post => new { post.EmployerId, post.Number });
        builder.Property(post => post.Number).ValueGeneratedNever();
        builder.Property(post => post.Version).IsConcurrencyToken();
        builder.Ignore(post => post.Terms);
        builder.HasOne<Employer>().WithMany().HasForeignKey(post => post.EmployerId).OnDelete(DeleteBehavior.Restrict);
    }
}
