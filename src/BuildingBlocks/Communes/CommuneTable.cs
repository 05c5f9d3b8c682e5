using System.Text;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>
/// Everything of territories.bin in columns, where a commune is its place in the order of codes.
/// A <see cref="Commune"/> is made when it is first asked for: most of the 35,000 never are.
/// </summary>
internal sealed class CommuneTable
{
    private const int CodeLength = 5;
    private const ushort NoEpci = ushort.MaxValue;

    private readonly ReadOnlyMemory<byte> _codes;
    private readonly TextLines _names;
    private readonly ushort[] _epcis;
    private readonly Commune?[] _made;
    private readonly Dictionary<string, string> _parents;
    private readonly Dictionary<string, int> _former = [];
    private readonly HashSet<int> _withArrondissements = [];

    public CommuneTable(TerritoryFile file)
    {
        Regions = new CodedList<Region>(file.NextRows(), row => row[0], row => new Region(row[0], row[1]));
        Departements = new CodedList<Departement>(
            file.NextRows(),
            row => row[0],
            row => new Departement { Code = row[0], Name = row[1], RegionCode = row[2] });
        Epcis = new CodedList<Epci>(file.NextRows(), row => row[0], row => new Epci(row[0], row[1]));
        _codes = file.NextBytes();
        _names = file.NextLines();
        _made = new Commune?[_names.Count];
        Populations = file.NextNumbers<int>();
        _epcis = file.NextNumbers<ushort>();
        PostalCodes = new PostalIndex(file);
        _parents = file.NextRows().ToDictionary(row => row[0], row => row[1]);
        _withArrondissements.UnionWith(_parents.Values.Select(Find));
        Names = new NameIndex(file, _names.Count, FormerNames(file.NextRows()));
    }

    public CodedList<Region> Regions { get; }

    public CodedList<Departement> Departements { get; }

    public CodedList<Epci> Epcis { get; }

    public int[] Populations { get; }

    public PostalIndex PostalCodes { get; }

    public NameIndex Names { get; }

    public int Count => _made.Length;

    // Two threads may make the same commune at once: both are equal and either may stay.
    public Commune this[int commune] => _made[commune] ??= Make(commune);

    public Commune[] Take(BestCommunes best)
    {
        var communes = new Commune[best.Count];
        for (var place = 0; place < communes.Length; place++)
        {
            communes[place] = this[best[place]];
        }

        return communes;
    }

    /// <summary>
    /// Place of the commune of today, or of the arrondissement, with that code; negative if there is none.
    /// </summary>
    public int Find(string code)
    {
        var place = FirstFrom(code);
        return place < Count && Ascii.Equals(CodeOf(place), code) ? place : -1;
    }

    /// <summary>As <see cref="Find"/>, and the commune of today that took the place of an old one.</summary>
    public int Resolve(string code) =>
        Find(code) is >= 0 and var place ? place : _former.GetValueOrDefault(code, -1);

    /// <summary>Place of the first commune whose code is not before the text.</summary>
    public int FirstFrom(string code)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = IsBefore(CodeOf(middle), code) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Places of its communes and of their arrondissements, in the order of codes.</summary>
    public IEnumerable<int> In(Epci epci) => Enumerable.Range(0, Count)
        .Where(commune => _epcis[commune] != NoEpci && ReferenceEquals(Epcis.All[_epcis[commune]], epci));

    /// <summary>The commune that an arrondissement is part of; null for any other code.</summary>
    public string? ParentOf(string code) => _parents.GetValueOrDefault(code);

    public bool HasArrondissements(int commune) => _withArrondissements.Contains(commune);

    private static bool IsBefore(ReadOnlySpan<byte> code, ReadOnlySpan<char> text)
    {
        for (var place = 0; place < code.Length && place < text.Length; place++)
        {
            if (code[place] != text[place])
            {
                return code[place] < text[place];
            }
        }

        return code.Length < text.Length;
    }

    private ReadOnlySpan<byte> CodeOf(int commune) => _codes.Span.Slice(commune * CodeLength, CodeLength);

    private Commune Make(int commune)
    {
        var code = Encoding.ASCII.GetString(CodeOf(commune));
        var departement = CommuneCodes.DepartementOf(code);
        return new Commune
        {
            Code = code,
            Name = Encoding.UTF8.GetString(_names[commune]),
            PostalCodes = PostalCodes.CodesOf(commune),
            DepartementCode = departement,
            RegionCode = Departements.Get(departement).RegionCode,
            EpciCode = _epcis[commune] == NoEpci ? null : Epcis.All[_epcis[commune]].Code,
            Population = Populations[commune],
        };
    }

    /// <summary>
    /// Notes the commune of today of each old code; gives back those of the old names that are searched, in order.
    /// </summary>
    private int[] FormerNames(string[][] rows)
    {
        var named = new List<int>();
        foreach (var row in rows)
        {
            var today = Find(row[1]);
            _former.TryAdd(row[0], today);
            if (row[2].Length > 0)
            {
                named.Add(today);
            }
        }

        return [.. named];
    }
}
