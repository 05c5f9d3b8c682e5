using System.Text.Json.Serialization;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Persons;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>One activity or person of a file, with what is said of it.</summary>
internal sealed record ImportedRecord
{
    /// <summary>As the spreadsheet counts.</summary>
    public required int FirstRow { get; init; }

    /// <summary>More than one for the participants of a workshop.</summary>
    public int RowCount { get; init; } = 1;

    /// <summary>What it is, in a few words.</summary>
    public required string Label { get; init; }

    /// <summary>Its own one, or the one that follows from its origin: the same file twice names the same.</summary>
    public required Guid Id { get; init; }

    public Verdict Verdict { get; init; }

    /// <summary>French sentences: what to correct.</summary>
    public IReadOnlyList<string> Refusals { get; init; } = [];

    /// <summary>French sentences: what is taken otherwise than it stands.</summary>
    public IReadOnlyList<string> Reserves { get; init; } = [];

    /// <summary>Null for a person, and for what could not be understood.</summary>
    public ActivityContent? Activity { get; init; }

    public ActivityOrigin? Origin { get; init; }

    /// <summary>Names of its tags that are to be made.</summary>
    public IReadOnlyList<string> NewTags { get; init; } = [];

    /// <summary>Null for an activity, and for what could not be understood.</summary>
    public PersonContent? Person { get; init; }

    /// <summary>Of a person that was kept elsewhere before.</summary>
    public PersonPast? Past { get; init; }

    /// <summary>It stands in the file: two of them that look alike are two there too. Matters only until it is judged.</summary>
    [JsonIgnore]
    public bool HasIdOfItsOwn { get; init; }
}
