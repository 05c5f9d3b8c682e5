using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series.Rules;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.ActivityReporting.Series.Forms;

/// <summary>What planning and changing a series have in common: the form of a workshop without its day, and a plan.</summary>
internal abstract class SeriesFormPage : ActivityFormPage
{
    protected SeriesFormPage(IMediator mediator, CircumstancesReader reader)
        : base(mediator, reader) => Type = ActivityType.Workshop;

    [BindProperty]
    public PlanForm Plan { get; set; } = new();

    public override string PersonsHint => "Cochez celles qui viennent à chaque séance\u00A0: elles seront proposées à la confirmation.";

    protected override string FormPath => Corrects ? SeriesPaths.Change(Input.Id) : SeriesPaths.New;

    protected override string Noun => "série";

    protected SeriesContent? Before { get; set; }

    protected Task<IActionResult> SaveSeriesAsync(Func<SeriesContent, Task<SaveOutcome<SeriesContent>?>> save, CancellationToken ct) =>
        SaveAsync(content => AnswerAsync(content, save, ct), before: null, ct);

    protected override IEnumerable<Refusal> Broken(ActivityContent content, ActivityContent? before) =>
        BesidePlan(SeriesRules.Broken(ContentOf(content), At, Before));

    private SeriesContent ContentOf(ActivityContent session) => new()
    {
        Session = session with { Date = null, Participants = new() { Total = 0 } },
        Plan = Plan.Read(),
        IsPublic = Plan.IsPublic,
        PublicText = Plan.PublicText,
    };

    private async Task<SaveOutcome<ActivityContent>?> AnswerAsync(
        ActivityContent session, Func<SeriesContent, Task<SaveOutcome<SeriesContent>?>> save, CancellationToken ct)
    {
        var content = ContentOf(session);
        switch (await save(content))
        {
            case null:
                return null;
            case { SavedId: { } id }:
                return SaveOutcome<ActivityContent>.Saved(id);
            case { Conflict: { } kept }:
                await MeetAsync(content, kept, ct);
                return SaveOutcome<ActivityContent>.Refused([]);
            case var refused:
                return SaveOutcome<ActivityContent>.Refused([.. BesidePlan(refused.Refusals)]);
        }
    }

    /// <summary>Puts the refusals of the plan beside its fields; the others are the workshop form's own.</summary>
    private List<Refusal> BesidePlan(IEnumerable<Refusal> refusals)
    {
        var others = new List<Refusal>();
        foreach (var refusal in refusals)
        {
            if (refusal.Field is null || refusal.Field == nameof(ActivityForm.Title) || typeof(PlanForm).GetProperty(refusal.Field) is null)
            {
                others.Add(refusal);
            }
            else if (!(ModelState.TryGetValue($"{nameof(Plan)}.{refusal.Field}", out var entry) && entry.Errors.Count > 0))
            {
                ModelState.AddRefusal(nameof(Plan), refusal);
            }
        }

        return others;
    }

    private async Task MeetAsync(SeriesContent content, Kept<SeriesContent> kept, CancellationToken ct)
    {
        var at = await TakeCircumstancesAsync(PersonIds.Of(content.Session.PersonIds.Concat(kept.Content.Session.PersonIds)), ct);
        Conflict = new()
        {
            Corrects = Corrects,
            IsDeleted = kept.IsDeleted,
            IsOfTheSameType = true,
            KeptPath = SeriesPaths.Change(kept.Id),
            Differences = kept.IsPurged
                ? []
                : Difference.Between(SeriesTexts.Lines(SeriesRules.Settled(content, at, kept.Content), at), SeriesTexts.Lines(kept.Content, at)),
            Noun = Noun,
        };
        Meet(kept.Id, kept.Revision);
    }

    protected override async Task TakeFieldsAsync(IValueProvider fields)
    {
        await base.TakeFieldsAsync(fields);
        Plan = new();
        await TryUpdateModelAsync(Plan, nameof(Plan), fields);
    }

    protected override IEnumerable<KeyValuePair<string, string>> FieldsOfDraft() => [.. base.FieldsOfDraft(), .. DraftFields.Of(Plan, ModelState, nameof(Plan))];

    protected override SaveDraft Complete(SaveDraft draft) => draft with { Kind = DraftedKind.Series };
}
