using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Indicators.Reports;

internal sealed class MonthlyReportConfiguration : IEntityTypeConfiguration<MonthlyReport>
{
    private const int Sha256Length = 64;

    public void Configure(EntityTypeBuilder<MonthlyReport> builder)
    {
        builder.Property(report => report.Id).ValueGeneratedNever();
        builder.Property(report => report.ScopeCode).HasMaxLength(36);
        builder.Property(report => report.DepartementCode).HasMaxLength(3);
        builder.Property(report => report.RegionCode).HasMaxLength(3);
        builder.Property(report => report.DataSet).HasMaxLength(-1);
        builder.Property(report => report.DataSetSha256).HasMaxLength(Sha256Length);
        builder.Property(report => report.Narrative).HasMaxLength(MonthlyReport.NarrativeMaxLength);
        builder.Property(report => report.PdfSha256).HasMaxLength(Sha256Length);
        builder.Property(report => report.CsvSha256).HasMaxLength(Sha256Length);
        builder.Property(report => report.Revision).IsConcurrencyToken();
        builder.Ignore(report => report.Month);

        // Two freezes at the same moment: one of them meets these and leaves the report to the other.
        builder.HasIndex(report => new { report.ScopeKind, report.ScopeCode, report.FirstDay, report.Version }).IsUnique();
        builder.HasIndex(report => new { report.ScopeKind, report.ScopeCode, report.Number, report.Version }).IsUnique();
        builder.HasIndex(report => new { report.FirstDay, report.ScopeName });
        builder.HasIndex(report => new { report.EmployerId, report.FirstDay });
        builder.HasIndex(report => new { report.DepartementCode, report.FirstDay });
        builder.HasIndex(report => new { report.RegionCode, report.FirstDay });
    }
}
