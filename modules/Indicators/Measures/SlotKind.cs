namespace ConseillerNumerique.Indicators.Measures;

/// <summary>What the key of a slot is of. Stored: never renumber.</summary>
internal enum SlotKind : byte
{
    /// <summary>No key: the slots below <see cref="Slot.Plain"/>.</summary>
    Measure = 0,

    /// <summary>Activities entered so many days after their date.</summary>
    EntryDelay = 1,

    /// <summary>Attendances by <see cref="TerritoryNumbers"/> of a commune; arrondissements count in theirs.</summary>
    Commune = 2,

    /// <summary>Attendances by <see cref="TerritoryNumbers"/> of a département.</summary>
    Departement = 3,

    /// <summary>Attendances by the short key of a place.</summary>
    Place = 4,

    /// <summary>Attendances by the short key of a followed person.</summary>
    Person = 5,

    /// <summary>Activities by the short key of their advisor.</summary>
    Advisor = 6,

    /// <summary>1 by the short key of a tag; on facts only.</summary>
    Tag = 7,

    /// <summary>1 by the short key of a resource; on facts only.</summary>
    Resource = 8,

    /// <summary>1 by the short key of a peer project; on facts only.</summary>
    Project = 9,

    /// <summary>1 by where an activity comes from, unless it was typed here: most are; on facts only.</summary>
    Source = 10,
}
