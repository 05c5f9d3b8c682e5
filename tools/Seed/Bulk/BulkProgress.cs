using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Seed.Bulk;

/// <summary>Percentage, rate and time left, every few seconds.</summary>
internal sealed class BulkProgress(StepLines lines, int total)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    private readonly long _start = lines.Clock.GetTimestamp();
    private TimeSpan _said = TimeSpan.Zero;
    private int _done;

    public void Add(int count)
    {
        _done += count;
        var elapsed = lines.Clock.GetElapsedTime(_start);
        if (elapsed - _said < Pause)
        {
            return;
        }

        _said = elapsed;
        var rate = _done / elapsed.TotalSeconds;
        lines.Say($"  {FrenchNumbers.Percent(Percentages.Share(_done, total))} : {FrenchNumbers.Integer(_done)} activités, "
            + $"{FrenchNumbers.Integer((long)rate)} par seconde, encore {FrenchNumbers.Integer((long)((total - _done) / rate))} s");
    }
}
