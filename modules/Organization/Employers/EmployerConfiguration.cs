using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Employers;

internal sealed class EmployerConfiguration : IEntityTypeConfiguration<Employer>
{
    public void Configure(EntityTypeBuilder<Employer> builder)
    {
        builder.ToTable("Employers");
        builder.Property(employer => employer.Id).ValueGeneratedNever();
        builder.Property(employer => employer.Name).HasMaxLength(Employer.MaxNameLength);
        builder.Property(employer => employer.SearchKey).HasMaxLength(2 * Employer.MaxNameLength);
        builder.Property(employer => employer.CommuneCode).HasMaxLength(5);
        builder.Property(employer => employer.Siret).HasMaxLength(Siret.Length);
        builder.Property(employer => employer.Version).IsConcurrencyToken().HasDefaultValue(1);
        builder.Ignore(employer => employer.Description);
        builder.HasIndex(employer => employer.Siret).IsUnique();
        builder.HasIndex(employer => employer.CommuneCode);
    }
}
