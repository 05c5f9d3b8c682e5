using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>A followed person with the history.</summary>
internal sealed record PersonView
{
    public required Kept<PersonContent> Kept { get; init; }

    /// <summary>Something of it cannot be read: its key is lost.</summary>
    public required bool IsLost { get; init; }

    public required Guid? FirstActivityId { get; init; }

    public required DateOnly LastContactOn { get; init; }

    /// <summary>The newest last.</summary>
    public required IReadOnlyList<SituationOn> Situations { get; init; }

    /// <summary>A page of them, the newest first.</summary>
    public required Page<PersonSession> Sessions { get; init; }

    /// <summary>Sheets that turned out to be of the same person.</summary>
    public required IReadOnlyList<MergedSheet> Merged { get; init; }

    /// <summary>Other sheets that may be of the same person.</summary>
    public required IReadOnlyList<PersonFound> Doubles { get; init; }

    /// <summary>Without another contact, the name goes on that day.</summary>
    public DateOnly KeptUntil => LastContactOn.AddMonths(FollowedPerson.MonthsKept);

    public string Name => Kept.Content.FirstName is null ? PersonRow.Unreadable : $"{Kept.Content.FirstName} {Kept.Content.LastName}";
}
