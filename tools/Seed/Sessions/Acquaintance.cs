using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Persons;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>A person whom an advisor follows by name.</summary>
internal sealed record Acquaintance
{
    public required Guid Id { get; init; }

    /// <summary>As typed when they met.</summary>
    public required PersonContent Content { get; init; }

    /// <summary>UTC; before any session of theirs.</summary>
    public required DateTime MetAt { get; init; }

    public required DateOnly MetOn { get; init; }

    /// <summary>Comes no more after that day.</summary>
    public required DateOnly LastDay { get; init; }

    public PersonInSession InSession => new() { Id = Id, BirthYear = Content.BirthYear, Gender = Content.Gender, Status = Content.Status };
}
