namespace ConseillerNumerique.SharedKernel;

/// <summary>One page of a list that has a stable order.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Size, int TotalCount) : IPage
{
    public int PageCount => Math.Max(1, (TotalCount + Size - 1) / Size);
}
