using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Indicators.Reports;

internal sealed class FreezeFailureConfiguration : IEntityTypeConfiguration<FreezeFailure>
{
    public void Configure(EntityTypeBuilder<FreezeFailure> builder)
    {
        builder.HasKey(failure => new { failure.ScopeKind, failure.ScopeCode, failure.FirstDay });
        builder.Property(failure => failure.ScopeCode).HasMaxLength(36);
        builder.Property(failure => failure.Reason).HasMaxLength(FreezeFailure.ReasonMaxLength);
    }
}
