namespace ConseillerNumerique.Indicators.Totals;

/// <summary>What a total is of. Stored: never renumber.</summary>
internal enum TotalScopeKind : byte
{
    Advisor = 1,
    Employer = 2,
    Place = 3,
    Commune = 4,
    Epci = 5,
    Departement = 6,
    Region = 7,
    Nation = 8,
}
