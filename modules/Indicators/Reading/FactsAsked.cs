using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>Facts of some scopes on some days, for what takes all of them that lie in its period.</summary>
internal sealed record FactsAsked(ScopesRead Scopes, Period Days, IReadOnlyList<IReadFigures> Targets)
{
    /// <param name="scopes">Of one kind.</param>
    /// <param name="within">No other days.</param>
    /// <param name="targets">What takes them.</param>
    public static IEnumerable<FactsAsked> Of(ScopesRead scopes, Period? within, IReadOnlyList<IReadFigures> targets) => targets
        .Select(target => target.Period.And(within)).OfType<Period>().Joined()
        .Select(days => new FactsAsked(scopes, days, targets));

    /// <summary>The same days for the same targets are asked for at once: most members of a team were there for all of them.</summary>
    /// <param name="all">Of one kind; no scope is there twice on a day.</param>
    public static IEnumerable<FactsAsked> Joined(IReadOnlyList<FactsAsked> all)
    {
        List<FactsAsked> joined = [];
        foreach (var asked in all)
        {
            var at = joined.FindIndex(one => one.Days == asked.Days && one.Targets.SequenceEqual(asked.Targets));
            if (at < 0)
            {
                joined.Add(asked);
            }
            else
            {
                var scopes = joined[at].Scopes;
                joined[at] = asked with { Scopes = scopes with { Numbers = [.. scopes.Numbers.Union(asked.Scopes.Numbers)] } };
            }
        }

        return joined;
    }
}
