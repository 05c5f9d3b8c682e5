using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>
/// The communes, EPCI, départements and régions of France, held in memory. Made once for the process; safe for many
/// threads.
/// Source: INSEE, DGCL and La Poste through @etalab/decoupage-administratif (Licence Ouverte 2.0).
/// </summary>
public sealed class Communes
{
    private const string WholeNation = "France entière";

    private readonly CommuneTable _table;
    private readonly CommuneSearch _search;
    private readonly TypedCommuneReader _reader;

    private Communes(CommuneTable table)
    {
        _table = table;
        _search = new CommuneSearch(table);
        _reader = new TypedCommuneReader(table, _search);
    }

    /// <summary>In the order of their codes, with the territories overseas that stand as one.</summary>
    public IReadOnlyList<Departement> Departements => _table.Departements.All;

    /// <summary>In the order of their codes, with the territories overseas that stand as one.</summary>
    public IReadOnlyList<Region> Regions => _table.Regions.All;

    /// <summary>In the order of their SIREN.</summary>
    public IReadOnlyList<Epci> Epcis => _table.Epcis.All;

    /// <summary>Reads the file made at build: some tens of milliseconds.</summary>
    public static Communes Load() => new(new CommuneTable(TerritoryFile.Open()));

    /// <summary>
    /// The commune of today, or the arrondissement of Paris, Lyon or Marseille, with that INSEE code.
    /// </summary>
    public Commune? Find(string? code) => At(code is null ? -1 : _table.Find(code));

    /// <summary>
    /// As <see cref="Find"/>, and for an old, delegated or associated commune the one that it is part of today.
    /// </summary>
    public Commune? Resolve(string? code) => At(code is null ? -1 : _table.Resolve(code));

    /// <summary>
    /// The commune whose figures hold those of that code: « 75056 » for « 75101 », any other code itself.
    /// </summary>
    public string CountsIn(string code) => _table.ParentOf(code) ?? code;

    /// <summary>
    /// By the beginning of the name or of one of its words, of a postal code (two digits or more), or by INSEE code;
    /// the exact name first, then names that begin so, then later words, then former names; the most inhabitants first.
    /// </summary>
    /// <param name="text">Accents, case, hyphens and apostrophes do not matter; « st » is « saint ».</param>
    /// <param name="take">1 to 100.</param>
    public IReadOnlyList<Commune> Search(string? text, int take)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, 100);
        var best = _search.Find(text ?? string.Empty, take);
        return best.Count > 0 ? _table.Take(best) : Typed(text, take);
    }

    /// <summary>
    /// What a field without scripts sends: « Crest (26400) », « 26108 », « 26400 », « crest », « Saint-Denis (93) ».
    /// Never throws, whatever was typed.
    /// </summary>
    public TypedCommune ParseTyped(string? text) => _reader.Read(text);

    /// <summary>
    /// Its communes of today in the order of their codes, without arrondissements; empty if there is no such
    /// département.
    /// </summary>
    public IReadOnlyList<Commune> InDepartement(string code)
    {
        var communes = new List<Commune>();
        for (var place = _table.FirstFrom(code); place < _table.Count && _table[place].DepartementCode == code; place++)
        {
            if (_table.ParentOf(_table[place].Code) is null)
            {
                communes.Add(_table[place]);
            }
        }

        return communes;
    }

    /// <summary>
    /// Its communes of today in the order of their codes, of all its départements, without arrondissements; empty if there
    /// is no such EPCI.
    /// </summary>
    /// <param name="code">SIREN.</param>
    public IReadOnlyList<Commune> InEpci(string? code) => FindEpci(code) is { } epci
        ? [.. _table.In(epci).Select(place => _table[place]).Where(commune => _table.ParentOf(commune.Code) is null)]
        : [];

    /// <param name="code">« 26 », « 2A », « 971 ».</param>
    public Departement? FindDepartement(string? code) => _table.Departements.Find(code);

    /// <param name="code">« 11 » is Île-de-France, not the Aude.</param>
    public Region? FindRegion(string? code) => _table.Regions.Find(code);

    /// <param name="code">SIREN.</param>
    public Epci? FindEpci(string? code) => _table.Epcis.Find(code);

    /// <summary>« Drôme », « France entière »; null if there is no such territory.</summary>
    public string? NameOf(Territory territory) => territory.Kind switch
    {
        TerritoryKind.Commune => Find(territory.Code)?.Name,
        TerritoryKind.Epci => FindEpci(territory.Code)?.Name,
        TerritoryKind.Departement => FindDepartement(territory.Code)?.Name,
        TerritoryKind.Region => FindRegion(territory.Code)?.Name,
        TerritoryKind.Nation => WholeNation,
        _ => null,
    };

    /// <summary>Whether what happens in the commune counts in the territory; false for an unknown commune.</summary>
    /// <param name="territory">A commune covers its arrondissements, not the other way round.</param>
    /// <param name="communeCode">Old codes are resolved.</param>
    public bool Covers(Territory territory, string communeCode) =>
        Resolve(communeCode) is { } commune && territory.Kind switch
        {
            TerritoryKind.Commune => territory.Code == commune.Code || territory.Code == CountsIn(commune.Code),
            TerritoryKind.Epci => territory.Code == commune.EpciCode,
            TerritoryKind.Departement => territory.Code == commune.DepartementCode,
            TerritoryKind.Region => territory.Code == commune.RegionCode,
            TerritoryKind.Nation => true,
            _ => false,
        };

    /// <summary>A field that holds a label, or a name and a code, is no beginning of a name.</summary>
    private IReadOnlyList<Commune> Typed(string? text, int take)
    {
        var typed = _reader.Read(text);
        return typed.Commune is { } commune ? [commune] : [.. typed.Candidates.Take(take)];
    }

    private Commune? At(int place) => place < 0 ? null : _table[place];
}
