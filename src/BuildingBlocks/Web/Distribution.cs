using System.Globalization;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>What the steppers of a distribution have given so far.</summary>
internal sealed class Distribution
{
    public int Given { get; private set; }

    public void Add(string typed)
    {
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            Given += Math.Min(count, 1_000_000);
    }
}
