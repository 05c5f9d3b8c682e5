namespace ConseillerNumerique.Seed;

/// <summary>How much is made.</summary>
internal enum SeedScale
{
    /// <summary>Three départements and 40 advisors, with reports, resources and projects.</summary>
    Demo,

    /// <summary>4,000 advisors over the whole country, for measures: people, activities and facts.</summary>
    National,
}
