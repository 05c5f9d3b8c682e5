using ConseillerNumerique.Organization.Posts;

namespace ConseillerNumerique.Seed.People;

/// <summary>A time with one employer.</summary>
internal sealed record Job
{
    public required EmployerPart Employer { get; init; }

    public required Post Post { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>Null: until now.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>On a new post.</summary>
    public static Job At(Audition audition, EmployerPart employer, DateOnly firstDay) =>
        new() { Employer = employer, Post = PostCasting.Open(audition, employer, firstDay), FirstDay = firstDay };

    /// <summary>On the newest post that was freed: the one given last.</summary>
    public static Job After(EmployerPart employer, DateOnly firstDay) =>
        new() { Employer = employer, Post = employer.Posts[^1], FirstDay = firstDay };
}
