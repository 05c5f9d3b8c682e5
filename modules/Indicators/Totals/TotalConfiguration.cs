using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Indicators.Totals;

internal sealed class TotalConfiguration : IEntityTypeConfiguration<Total>
{
    public void Configure(EntityTypeBuilder<Total> builder)
    {
        builder.HasKey(total => new { total.Scope, total.Bucket });
        builder.Property(total => total.Revision).IsConcurrencyToken();
    }
}
