namespace ConseillerNumerique.Seed.Staging;

/// <summary>The time that the application believes while data is made: set to the day of each thing.</summary>
internal sealed class SeedClock : TimeProvider
{
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    /// <param name="utc">From now on, until set again.</param>
    public void Set(DateTime utc) => _now = new(utc, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;
}
