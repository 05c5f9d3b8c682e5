using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Seed;

/// <summary>One line per step, with the time that the step took.</summary>
/// <param name="output">Where lines go.</param>
/// <param name="clock">The machine's, not the stage's.</param>
internal sealed class StepLines(IProgress<string> output, TimeProvider clock)
{
    private readonly long _start = clock.GetTimestamp();
    private long _last = clock.GetTimestamp();

    public TimeProvider Clock => clock;

    public void Say(string line) => output.Report(line);

    public void Done(string what)
    {
        var now = clock.GetTimestamp();
        output.Report($"  {what} ({Seconds(clock.GetElapsedTime(_last, now))})");
        _last = now;
    }

    public void Ended(string what) => output.Report($"{what} : {Seconds(clock.GetElapsedTime(_start))}.");

    private static string Seconds(TimeSpan time) => $"{FrenchNumbers.Decimal((decimal)time.TotalSeconds, 1)} s";
}
