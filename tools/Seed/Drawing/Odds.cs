using Bogus;

namespace ConseillerNumerique.Seed.Drawing;

/// <summary>Values with their weights. Bogus's own weighted draw adds the weights up anew each time: too slow for millions.</summary>
internal sealed class Odds<T>
{
    private readonly T[] _values;
    private readonly int[] _upTo;

    /// <param name="odds">Weights of 1 or more; only their proportions count.</param>
    public Odds(params IReadOnlyList<(T Value, int Weight)> odds)
    {
        _values = [.. odds.Select(one => one.Value)];
        _upTo = new int[odds.Count];
        var total = 0;
        for (var i = 0; i < odds.Count; i++)
        {
            _upTo[i] = total += odds[i].Weight;
        }
    }

    public T Draw(Randomizer random)
    {
        var ticket = random.Number(_upTo[^1] - 1);
        var index = 0;
        while (_upTo[index] <= ticket)
        {
            index++;
        }

        return _values[index];
    }
}
