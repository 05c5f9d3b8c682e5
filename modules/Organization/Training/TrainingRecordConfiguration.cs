using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Training;

internal sealed class TrainingRecordConfiguration : IEntityTypeConfiguration<TrainingRecord>
{
    public void Configure(EntityTypeBuilder<TrainingRecord> builder)
    {
        builder.ToTable("TrainingRecords");
        builder.HasKey(record => record.AdvisorId);
        builder.Property(record => record.AdvisorId).ValueGeneratedNever();
        builder.Property(record => record.Version).IsConcurrencyToken();
        builder.Property(record => record.InitialBody).HasMaxLength(TrainingRecord.MaxBodyLength);
        builder.Property(record => record.CertificateBits).HasColumnName("Certificates");
        builder.Property(record => record.ModuleYearBits).HasColumnName("ModuleYears");
        builder.Property<List<TrainingModule>>("_modules").HasColumnName("Modules").IsJsonList();
        builder.Ignore(record => record.Modules);
        builder.Ignore(record => record.Content);
        builder.HasOne<Account>().WithOne().HasForeignKey<TrainingRecord>(record => record.AdvisorId).OnDelete(DeleteBehavior.Restrict);
    }
}
