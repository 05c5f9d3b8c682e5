using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.ActivityReporting.Tags.Rules;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>
/// The tags that reach an advisor, retired ones too, and those that a file brings with it: these become the advisor's
/// own. Their ids follow from their names, so that a file looked at twice names the same.
/// </summary>
internal sealed class ImportTags
{
    private readonly Guid _advisorId;
    private readonly Dictionary<Guid, KnownTag> _byId;
    private readonly Dictionary<string, KnownTag> _byName;
    private readonly HashSet<Guid> _brought = [];
    private int _room;

    /// <param name="advisorId">Whose they are.</param>
    /// <param name="usable">All that reach the advisor, merged ones too.</param>
    public ImportTags(Guid advisorId, IReadOnlyCollection<Tag> usable)
    {
        _advisorId = advisorId;
        var ofToday = usable.Where(tag => tag.MergedIntoId is null).ToDictionary(tag => tag.Id, tag => new KnownTag(tag.Id, tag.Name, IsOffered: true));
        _byId = usable.Where(tag => ofToday.ContainsKey(tag.MergedIntoId ?? tag.Id)).ToDictionary(tag => tag.Id, tag => ofToday[tag.MergedIntoId ?? tag.Id]);
        _byName = usable.Where(tag => _byId.ContainsKey(tag.Id))
            .OrderBy(tag => tag.MergedIntoId is not null).ThenBy(tag => tag.Scope).ThenBy(tag => tag.OwnerKey, StringComparer.Ordinal)
            .DistinctBy(tag => tag.SearchKey)
            .ToDictionary(tag => tag.SearchKey, tag => _byId[tag.Id]);
        _room = Tag.MostOfOwner - usable.Count(tag => tag.Scope == TagScope.Personal && tag.MergedIntoId is null);
    }

    /// <summary>Under each id that leads to them; those of the file too.</summary>
    public IReadOnlyDictionary<Guid, KnownTag> ById => _byId;

    /// <summary>There, or brought by the file before.</summary>
    public bool Knows(string name) => _byName.ContainsKey(SearchText.Fold(name));

    /// <summary>It is not there yet.</summary>
    public bool Brings(KnownTag tag) => _brought.Contains(tag.Id);

    public Guid IdOf(string name) => IdOf(_advisorId, name);

    public static Guid IdOf(Guid advisorId, string name) => ImportIds.Of(advisorId, "etiquette", SearchText.Fold(name));

    /// <summary>By its id, else by its name, else as one to be made.</summary>
    /// <returns>Also why there is none: a French sentence.</returns>
    public (KnownTag? Tag, string? Why) Find(Guid? id, string name)
    {
        var found = (id is { } known ? _byId.GetValueOrDefault(known) : null) ?? _byName.GetValueOrDefault(SearchText.Fold(name));
        return found is not null ? (found, null)
            : TagRules.Broken(name, null) is { } refusal ? (null, refusal.Message)
            : _room <= 0 ? (null, TagRefusals.TooManyTags.Message)
            : (Bring(name), null);
    }

    /// <summary>Where names that a file brought lead to by now.</summary>
    /// <returns>Those that are to be made.</returns>
    public IReadOnlyList<string> Missing(IEnumerable<string> brought)
    {
        List<string> missing = [];
        foreach (var name in brought.Where(name => !_byId.ContainsKey(IdOf(name))))
        {
            if (_byName.TryGetValue(SearchText.Fold(name), out var made))
            {
                _byId[IdOf(name)] = made; // by hand, since the preview
            }
            else
            {
                missing.Add(name);
                Bring(name);
            }
        }

        return missing;
    }

    private KnownTag Bring(string name)
    {
        var tag = new KnownTag(IdOf(name), name, IsOffered: true);
        (_byId[tag.Id], _byName[SearchText.Fold(name)]) = (tag, tag);
        _brought.Add(tag.Id);
        _room--;
        return tag;
    }
}
