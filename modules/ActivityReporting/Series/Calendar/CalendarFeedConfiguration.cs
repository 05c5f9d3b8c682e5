using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Series.Calendar;

internal sealed class CalendarFeedConfiguration : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.ToTable("CalendarFeeds");
        builder.HasKey(feed => feed.AdvisorId);
        builder.Property(feed => feed.AdvisorId).ValueGeneratedNever();
        builder.Property(feed => feed.SecretHash).HasMaxLength(CalendarFeed.HashBytes);
        builder.HasIndex(feed => feed.SecretHash).IsUnique();
    }
}
