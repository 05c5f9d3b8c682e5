namespace ConseillerNumerique.SharedKernel.Territories;

/// <summary>
/// What a code names: « région 11 » and « département 11 » are two territories.
/// Numbers are stored: add at the end, never renumber.
/// </summary>
public enum TerritoryKind : byte
{
    Commune = 1,
    Epci = 2,
    Departement = 3,
    Region = 4,
    Nation = 5,
}
