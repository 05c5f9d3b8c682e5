namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>The ends of what a person's activities tell.</summary>
internal sealed record FirstAndLast
{
    public required Guid FirstId { get; init; }

    public required DateOnly FirstOn { get; init; }

    public required DateOnly LastOn { get; init; }

    /// <summary>Null without any activity.</summary>
    public static FirstAndLast? Of(IEnumerable<(Guid Id, DateOnly On)> activities) =>
        activities.Aggregate(default(FirstAndLast), (known, one) => With(known, one.Id, one.On));

    /// <summary>Of two on one day the one with the lower id was opened first.</summary>
    public static FirstAndLast With(FirstAndLast? others, Guid id, DateOnly on)
    {
        if (others is null)
        {
            return new() { FirstId = id, FirstOn = on, LastOn = on };
        }

        var comesFirst = (on, id).CompareTo((others.FirstOn, others.FirstId)) < 0;
        return others with
        {
            FirstId = comesFirst ? id : others.FirstId,
            FirstOn = comesFirst ? on : others.FirstOn,
            LastOn = on > others.LastOn ? on : others.LastOn,
        };
    }
}
