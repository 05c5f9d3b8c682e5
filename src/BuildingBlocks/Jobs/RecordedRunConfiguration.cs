using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.BuildingBlocks.Jobs;

internal sealed class RecordedRunConfiguration : IEntityTypeConfiguration<RecordedRun>
{
    public void Configure(EntityTypeBuilder<RecordedRun> builder)
    {
        builder.ToTable("JobRuns");
        builder.Property(run => run.Id).ValueGeneratedNever();
        builder.Property(run => run.Job).HasMaxLength(RecordedRun.MaxNameLength);
        builder.Property(run => run.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(run => run.Argument).HasMaxLength(RecordedRun.MaxTextLength);
        builder.Property(run => run.What).HasMaxLength(RecordedRun.MaxWhatLength);
        builder.Property(run => run.Summary).HasMaxLength(RecordedRun.MaxTextLength);
        builder.Property(run => run.Error).HasMaxLength(RecordedRun.MaxTextLength);
        builder.HasIndex(run => new { run.State, run.DueAt });
        builder.HasIndex(run => new { run.Job, run.QueuedAt });
        builder.HasIndex(run => run.EndedAt);
    }
}
