namespace ConseillerNumerique.Seed.Drawing;

/// <summary>
/// One seed per purpose, so that one more draw here changes nothing there. <see cref="HashCode"/> would differ from
/// one process to the next.
/// </summary>
internal static class Seeds
{
    /// <summary>The scheme's first day, as a number; any other would do.</summary>
    private const uint Origin = 20201117;

    private const uint Prime = 16777619;

    public static int For(Purpose purpose, int first = 0, int second = 0)
    {
        var hash = Mix(Mix(Mix(Origin, (uint)purpose), (uint)first), (uint)second);
        return (int)(hash ^ (hash >> 15));
    }

    private static uint Mix(uint hash, uint value)
    {
        for (var shift = 0; shift < 32; shift += 8)
        {
            hash = (hash ^ ((value >> shift) & 0xFF)) * Prime;
        }

        return hash;
    }
}
