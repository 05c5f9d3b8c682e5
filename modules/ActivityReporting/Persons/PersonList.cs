using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>A page of followed persons.</summary>
internal sealed record PersonList
{
    public required Page<PersonRow> Rows { get; init; }

    /// <summary>How many of all that were found cannot be read: their key is lost.</summary>
    public required int Lost { get; init; }
}
