using ConseillerNumerique.Indicators.Totals;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>What is read of a <see cref="Total"/>.</summary>
internal readonly record struct TotalRow(long Scope, int Bucket, int Revision, byte[]? Counts, byte[]? Persons)
{
    public CountedRow At(DateOnly day) => new(TotalScope.FromCode(Scope), day, Counts, Persons);
}
