namespace ConseillerNumerique.Indicators.Measures;

/// <summary>Short keys of followed persons, each once, as bits: half a million of them weigh 64 KB.</summary>
internal sealed class PersonSet
{
    private const int Bits = 64;

    private ulong[] _words = [];

    public long Count { get; private set; }

    public void Add(int key)
    {
        var (word, bit) = (key / Bits, 1UL << (key % Bits));
        if (word >= _words.Length)
        {
            Array.Resize(ref _words, Math.Max(word + 1, _words.Length * 2));
        }

        if ((_words[word] & bit) == 0)
        {
            _words[word] |= bit;
            Count++;
        }
    }
}
