using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Indicators.Reports;

internal sealed class ReportDownloadConfiguration : IEntityTypeConfiguration<ReportDownload>
{
    public void Configure(EntityTypeBuilder<ReportDownload> builder)
    {
        builder.Property(download => download.Id).ValueGeneratedNever();
        builder.HasOne<MonthlyReport>().WithMany().HasForeignKey(download => download.ReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(download => new { download.ReportId, download.At });
    }
}
