using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>
/// What a form of a session says of a person beside who it is: it completes the sheet or contradicts it, and is never left
/// out without a word.
/// </summary>
internal sealed record SaidOnTheWay
{
    /// <summary>Only what a sheet keeps; a name is not compared.</summary>
    public PersonContent Sheet { get; init; } = new();

    /// <summary>A sheet keeps a birth year instead.</summary>
    public AgeClass Age { get; init; }

    /// <summary>A sheet derives it from its sessions.</summary>
    public AlreadyHelped AlreadyHelped { get; init; }

    /// <summary>Of the session.</summary>
    public required DateOnly Day { get; init; }

    public bool SaysNothing => Sheet == new PersonContent() && Age == AgeClass.NotStated && AlreadyHelped == AlreadyHelped.NotStated;

    /// <summary>The sheet with what it did not say.</summary>
    public PersonContent Complete(PersonContent kept)
    {
        var said = Rules.PersonRules.Settled(Sheet);
        return kept with
        {
            BirthYear = kept.BirthYear ?? said.BirthYear,
            Phone = kept.Phone ?? Sheet.Phone,
            HasNoPhone = kept.HasNoPhone || said.HasNoPhone,
            Email = kept.Email ?? said.Email,
            CommuneCode = kept.CommuneCode ?? said.CommuneCode,
            Gender = kept.Gender == Gender.NotStated ? said.Gender : kept.Gender,
            Status = kept.Status == PersonStatus.NotStated ? said.Status : kept.Status,
        };
    }
}
