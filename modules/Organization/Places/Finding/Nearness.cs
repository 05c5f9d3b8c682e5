namespace ConseillerNumerique.Organization.Places.Finding;

/// <summary>How near a place counts by its commune alone, the nearest first; arrondissements count in their commune.</summary>
internal enum Nearness
{
    Commune,
    Epci,
    Departement,
}
