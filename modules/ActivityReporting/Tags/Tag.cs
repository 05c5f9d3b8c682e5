using ConseillerNumerique.ActivityReporting.Tags.Rules;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>A word of one's own or of many to find activities by.</summary>
internal sealed class Tag
{
    public const int MinNameLength = 3;
    public const int MaxNameLength = 80;
    public const int MaxDescriptionLength = 280;

    /// <summary>Merged ones do not count.</summary>
    public const int MostOfOwner = 500;

    private Tag()
    {
    }

    public Guid Id { get; private init; }

    public TagScope Scope { get; private init; }

    /// <inheritdoc cref="TagOwner.Key"/>
    public string OwnerKey { get; private init; } = "";

    public TagOwner Owner => new(Scope, OwnerKey);

    public string Name { get; private set; } = "";

    /// <summary>Tells names apart: two tags of one owner never read alike. Follows the name; stored for the index.</summary>
    public string SearchKey { get => SearchText.Fold(Name); private set { } }

    public string? Description { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private init; }

    /// <summary>UTC; from then on no form offers it, and activities keep it. Null: offered.</summary>
    public DateTime? RetiredAt { get; private set; }

    /// <summary>
    /// The tag that this one turned out to be. Activities keep the id that they have: whoever reads tags by id is led on,
    /// in one step.
    /// </summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>+1 for each change: what an edit form compares.</summary>
    public int Version { get; private set; } = 1;

    public static Result<Tag> Create(Guid id, TagOwner owner, string? name, string? description, DateTime now)
    {
        var tag = new Tag { Id = id, Scope = owner.Scope, OwnerKey = owner.Key, CreatedAt = now };
        if (tag.Take(name, description) is { } refusal)
        {
            return refusal;
        }

        return tag;
    }

    /// <returns>This; a description that changes nothing leaves the version.</returns>
    public Result<Tag> Describe(string? name, string? description)
    {
        var before = (Name, Description);
        if (Take(name, description) is { } refusal)
        {
            return refusal;
        }

        Version += before == (Name, Description) ? 0 : 1;
        return this;
    }

    public void Retire(DateTime now)
    {
        if (RetiredAt is null)
        {
            RetiredAt = now;
            Version++;
        }
    }

    public void OfferAgain()
    {
        if (RetiredAt is not null)
        {
            RetiredAt = null;
            Version++;
        }
    }

    /// <summary>This one turns out to be another: one of the same owner, or one that reaches further.</summary>
    public Result<Tag> MergeInto(Tag kept)
    {
        if (kept.Id == Id || kept.MergedIntoId is not null || (kept.Scope <= Scope && kept.Owner != Owner))
        {
            return TagRefusals.CannotMerge;
        }

        Lead(kept.Id);
        kept.Version++; // part of the save: it cannot be merged itself at this very moment
        return kept;
    }

    /// <summary>One that led to a tag which was merged in its turn leads to the last one.</summary>
    public void Lead(Guid keptId)
    {
        MergedIntoId = keptId;
        Version++;
    }

    private Refusal? Take(string? name, string? description)
    {
        var (named, described) = (name?.Trim() ?? "", string.IsNullOrWhiteSpace(description) ? null : description.Trim());
        if (TagRules.Broken(named, described) is { } refusal)
        {
            return refusal;
        }

        (Name, Description) = (named, described);
        return null;
    }
}
