using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>A post as it is shown: what the agreement says, and who held it when.</summary>
internal sealed record PostSheet
{
    public required Post Post { get; init; }

    public required PostState State { get; init; }

    /// <summary>Contracts and the gaps between them, in order of time.</summary>
    public required IReadOnlyList<PostSpan> Spans { get; init; }

    /// <summary>Some day is free: one holder without an end takes all that follow.</summary>
    public bool MayBeSigned => Spans.Any(span => span.Held is null) || Spans is [.., { LastDay: not null }] or [];

    /// <param name="post">The post.</param>
    /// <param name="contracts">All of its contracts, by first day.</param>
    /// <param name="today">What « vacant » and « terminé » are judged by.</param>
    public static PostSheet Of(Post post, IEnumerable<NamedContract> contracts, DateOnly today)
    {
        var held = contracts.ToList();
        return new()
        {
            Post = post,
            State = StateOf(post, held, today),
            Spans = [.. PostSpan.Of(post, held)],
        };
    }

    /// <summary>« V2 (renouvellement) · 50 000 € accordés · convention jusqu’au 31 décembre 2026 ».</summary>
    public string Funding(string? line) => string.Join(" · ", new[]
    {
        line ?? "Ligne de financement non renseignée",
        Post.GrantedEuros is { } euros ? $"{FrenchNumbers.Integer(euros)}\u00A0€ accordés" : "montant non renseigné",
        Post.AgreementEnd is { } end ? $"convention jusqu’au {FrenchDates.Day(end)}" : "fin de convention non renseignée",
    });

    private static PostState StateOf(Post post, List<NamedContract> held, DateOnly today) =>
        held.Exists(one => one.Contract.Covers(today)) ? PostState.Held
        : post.FirstDay > today ? PostState.ToCome
        : post.IsOpenOn(today) ? PostState.Vacant
        : PostState.Over;
}
