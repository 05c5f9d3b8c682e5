using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>Which tags are whose business, as parts of queries: nothing that nobody granted.</summary>
internal sealed class TagReach
{
    private readonly List<string> _personal;
    private readonly List<string> _teams;
    private readonly List<string> _departements;
    private readonly List<string> _ledTeams;
    private readonly List<string> _ledDepartements;
    private readonly bool _administers;

    public TagReach(ICurrentUser user, OwnScopes scopes)
        : this(user.Is(Role.Advisor) ? [user.Id.ToString()] : [], scopes, user.Is(Role.Administrator))
    {
    }

    private TagReach(List<string> personal, OwnScopes scopes, bool administers)
    {
        _personal = personal;
        _ledTeams = [.. scopes.LedTeams.Select(id => id.ToString())];
        _teams = [.. scopes.JoinedTeams.Select(id => id.ToString()).Union(_ledTeams)];
        _departements = [.. scopes.Departements];
        _ledDepartements = [.. scopes.LedDepartements];
        _administers = administers;
    }

    /// <summary>What an advisor's own forms offer, also where that advisor is not signed in.</summary>
    public static TagReach OfAdvisor(Guid advisorId, OwnScopes scopes) => new([advisorId.ToString()], scopes, administers: false);

    /// <summary>For whom the user may create tags, from the narrowest to the widest.</summary>
    public IReadOnlyList<TagOwner> Owners =>
    [
        .. _personal.Select(id => new TagOwner(TagScope.Personal, id)),
        .. _ledTeams.Select(id => new TagOwner(TagScope.Team, id)),
        .. _ledDepartements.Select(TagOwner.Departement),
        .. _administers ? [TagOwner.National] : Array.Empty<TagOwner>(),
    ];

    /// <summary>What the own forms offer, merged and retired ones too.</summary>
    public IQueryable<Tag> Usable(IQueryable<Tag> tags) => tags.Where(tag =>
        tag.Scope == TagScope.National
        || (tag.Scope == TagScope.Personal && _personal.Contains(tag.OwnerKey))
        || (tag.Scope == TagScope.Team && _teams.Contains(tag.OwnerKey))
        || (tag.Scope == TagScope.Departement && _departements.Contains(tag.OwnerKey)));

    /// <summary>An administrator sees every tag that several people share, and no personal one but the own.</summary>
    public IQueryable<Tag> Seen(IQueryable<Tag> tags) => _administers
        ? tags.Where(tag => tag.Scope != TagScope.Personal || _personal.Contains(tag.OwnerKey))
        : Usable(tags);

    /// <summary>To be changed, retired and merged.</summary>
    public IQueryable<Tag> Kept(IQueryable<Tag> tags) => _administers
        ? Seen(tags)
        : tags.Where(tag =>
            (tag.Scope == TagScope.Personal && _personal.Contains(tag.OwnerKey))
            || (tag.Scope == TagScope.Team && _ledTeams.Contains(tag.OwnerKey))
            || (tag.Scope == TagScope.Departement && _ledDepartements.Contains(tag.OwnerKey)));

    /// <inheritdoc cref="Kept(IQueryable{Tag})"/>
    public bool Keeps(TagOwner owner) => owner.Scope switch
    {
        TagScope.Personal => _personal.Contains(owner.Key),
        TagScope.Team => _administers || _ledTeams.Contains(owner.Key),
        TagScope.Departement => _administers || _ledDepartements.Contains(owner.Key),
        _ => _administers,
    };
}
