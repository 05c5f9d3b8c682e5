namespace ConseillerNumerique.TestKit;

/// <summary>A clock that moves only when a test says so.</summary>
public sealed class StillClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;

    public void Advance(TimeSpan by) => Now += by;
}
