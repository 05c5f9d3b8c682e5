namespace ConseillerNumerique.Organization.Posts;

/// <summary>A stretch of a post's life: a contract, or a vacancy between two.</summary>
internal sealed record PostSpan
{
    /// <summary>Null: nobody holds the post.</summary>
    public required NamedContract? Held { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>Null: without a known end.</summary>
    public required DateOnly? LastDay { get; init; }

    /// <param name="post">Open from its first day to the end of its agreement.</param>
    /// <param name="contracts">Of the post, by first day; they do not overlap.</param>
    public static IEnumerable<PostSpan> Of(Post post, IReadOnlyList<NamedContract> contracts)
    {
        DateOnly? free = post.FirstDay; // null once a contract has no end
        foreach (var one in contracts)
        {
            if (free < one.Contract.FirstDay && Gap(post, free.Value, one.Contract.FirstDay.AddDays(-1)) is { } gap)
            {
                yield return gap;
            }

            yield return new() { Held = one, FirstDay = one.Contract.FirstDay, LastDay = one.Contract.LastDay };
            free = one.Contract.LastDay?.AddDays(1);
        }

        if (free is { } since && Gap(post, since, null) is { } last)
        {
            yield return last;
        }
    }

    /// <summary>Null when the agreement was over by then: nothing was there to be held.</summary>
    private static PostSpan? Gap(Post post, DateOnly firstDay, DateOnly? lastDay)
    {
        var end = post.AgreementEnd is { } agreement && (lastDay is null || agreement < lastDay) ? agreement : lastDay;
        return end < firstDay ? null : new() { Held = null, FirstDay = firstDay, LastDay = end };
    }
}
