using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>The address of a dashboard that somebody comes back to: whose figures, of when, which of them. Its owner's alone.</summary>
internal sealed class SavedView
{
    public const int MaxNameLength = 80;

    public const int MostOfOwner = 20;

    private SavedView()
    {
    }

    public Guid Id { get; private init; }

    public Guid OwnerId { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>Tells names apart: two views of one owner never read alike. Follows the name; stored for the index.</summary>
    public string NameKey { get => SearchText.Fold(Name); private set { } }

    /// <summary>What <see cref="Dashboard.DashboardAddress"/> writes.</summary>
    public string Address { get; private init; } = "";

    /// <summary>+1 for each change of name: what the form compares.</summary>
    public int Version { get; private set; } = 1;

    public static Result<SavedView> Make(Guid id, Guid ownerId, string? name, string address)
    {
        var view = new SavedView { Id = id, OwnerId = ownerId, Address = address };
        return view.Take(name) is { } refusal ? refusal : view;
    }

    /// <returns>This; the same name leaves the version.</returns>
    public Result<SavedView> Rename(string? name)
    {
        var before = Name;
        if (Take(name) is { } refusal)
        {
            return refusal;
        }

        Version += Name == before ? 0 : 1;
        return this;
    }

    private Refusal? Take(string? name)
    {
        if (name?.Trim() is not { Length: > 0 and <= MaxNameLength } named)
        {
            return SavedViewRefusals.NameMissing;
        }

        Name = named;
        return null;
    }
}
