using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>What a session counts of a followed person.</summary>
internal sealed record PersonInSession
{
    public required Guid Id { get; init; }

    public int? BirthYear { get; init; }

    public Gender Gender { get; init; }

    public PersonStatus Status { get; init; }

    /// <summary>Of one whose birth year is gone with the name.</summary>
    public AgeClass Age { get; init; }

    /// <summary>Null where it was not asked for or cannot be shown: gone with <see cref="IsAnonymised"/>, else its key is lost.</summary>
    public string? Name { get; init; }

    public bool IsAnonymised { get; init; }

    public AgeClass AgeIn(int year) => IsAnonymised ? Age : Ages.In(year, BirthYear);

    public static PersonInSession Of(FollowedPerson person) => new()
    {
        Id = person.Id,
        BirthYear = person.BirthYear,
        Gender = person.Gender,
        Status = person.Status,
        Age = person.Age,
        IsAnonymised = person.AnonymisedAt is not null,
    };
}
