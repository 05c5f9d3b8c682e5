namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>One who answers to a search; in the order of names, those that cannot be read last.</summary>
/// <param name="Id">Of the sheet.</param>
/// <param name="Identity">Null: its key is lost.</param>
internal sealed record PersonFound(Guid Id, PersonIdentity? Identity) : IComparable<PersonFound>
{
    public int CompareTo(PersonFound? other) => (other is null ? 1 : string.CompareOrdinal(Identity?.Key ?? "\uFFFF", other.Identity?.Key ?? "\uFFFF")) switch
    {
        0 => Id.CompareTo(other!.Id), // compared by name above
        var byName => byName,
    };
}
