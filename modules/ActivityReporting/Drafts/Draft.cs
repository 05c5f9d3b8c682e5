using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>What an advisor or a coordinator has typed into a form and not saved yet. It holds names and notes, so it is sealed whole.</summary>
internal sealed class Draft : ISealed
{
    /// <summary>From the last time that it was kept; a job then takes it away.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    /// <summary>For so long a discarded one may be brought back.</summary>
    public static readonly TimeSpan Undoable = TimeSpan.FromDays(1);

    private const string Purpose = "draft.fields";

    private Draft()
    {
    }

    /// <summary>Who typed it.</summary>
    public Guid AdvisorId { get; private init; }

    /// <summary>The id that the form was shown with: of what it will make, or what it corrects.</summary>
    public Guid Id { get; private init; }

    /// <summary>Of an activity's form; null: of another one.</summary>
    public ActivityType? Type { get; private init; }

    /// <summary>The form was opened on something that is kept.</summary>
    public bool IsCorrection { get; private init; }

    public SealedText SealedFields { get; private set; } = new();

    /// <summary>The form as it was opened, on whichever device: tells whose typing was kept last.</summary>
    public Guid WriterId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime SavedAt { get; private set; }

    /// <summary>UTC; null: not discarded.</summary>
    public DateTime? DiscardedAt { get; private set; }

    /// <summary>+1 for each save.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<KeyValuePair<string, string>> Fields => DraftFields.Read(SealedFields.Text);

    /// <summary>The local path of its form, which it opens on and nowhere else. It is sealed with the rest; older drafts are of an activity's form.</summary>
    public string Page => Fields.FirstOrDefault(one => one.Key == DraftFields.Page).Value
        ?? (Type is { } type ? DraftPaths.Form(Id, type, IsCorrection) : ActivityPaths.List);

    IEnumerable<(SealedText Text, string Purpose)> ISealed.SealedTexts => [(SealedFields, Purpose)];

    public static Draft Begin(Guid advisorId, Guid formId, ActivityType? type, bool isCorrection) =>
        new() { AdvisorId = advisorId, Id = formId, Type = type, IsCorrection = isCorrection };

    /// <summary>The newer typing wins.</summary>
    /// <param name="fields">Of the form.</param>
    /// <param name="writerId">Of the form.</param>
    /// <param name="seen">The version that the form was opened from; 0: from none.</param>
    /// <param name="now">UTC.</param>
    /// <returns>When another form's typing was kept that this one had not seen; null: nothing was replaced unseen.</returns>
    public DateTime? Keep(IReadOnlyList<KeyValuePair<string, string>> fields, Guid writerId, int seen, DateTime now)
    {
        var replaced = Version > 0 && WriterId != writerId && Version != seen ? SavedAt : (DateTime?)null;
        SealedFields.Write(DraftFields.Write(fields));
        (WriterId, SavedAt, DiscardedAt) = (writerId, now, null);
        Version++;
        return replaced;
    }

    public void Discard(DateTime now)
    {
        if (DiscardedAt is null)
        {
            DiscardedAt = now;
            Version++;
        }
    }

    public void BringBack()
    {
        if (DiscardedAt is not null)
        {
            DiscardedAt = null;
            Version++;
        }
    }

    /// <summary>To be sealed by the key of today at the next save; false when nothing can be done.</summary>
    public bool RenewSeal() => SealedFields.Renew();
}
