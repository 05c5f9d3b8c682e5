namespace ConseillerNumerique.SharedKernel;

/// <summary>Where a page stands in its list.</summary>
public interface IPage
{
    /// <summary>1 for the first.</summary>
    int Number { get; }

    int Size { get; }

    int TotalCount { get; }

    /// <summary>How many pages there are; at least 1.</summary>
    int PageCount { get; }
}
