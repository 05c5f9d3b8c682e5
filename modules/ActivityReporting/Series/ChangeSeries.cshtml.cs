using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Series;

[KeepsForm]
[OwnEyes] // the roster names persons
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ChangeSeriesPage(IMediator mediator, CircumstancesReader reader) : SeriesFormPage(mediator, reader)
{
    public override bool Corrects => true;

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = DraftPaths.Parameter)] Guid? draft, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadSeries(id), ct) is not { } series)
        {
            return NotFound();
        }

        var at = await TakeCircumstancesAsync(PersonIds.None, ct);
        if (draft is not null)
        {
            return await ResumeAsync(id, ct) ? Page() : DraftIsGone();
        }

        Input = FormFilling.Fill(SessionOf(series), at);
        Plan = PlanForm.Of(series.Kept.Content, at.Today);
        OtherDraftPath = await OtherDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadSeries(id), ct) is { } series)
        {
            Before = series.Kept.Content;
        }

        Input.Id = id;
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Id)}");
        return await SaveSeriesAsync(content => SendAsync(id, content, ct), ct);
    }

    public async Task<IActionResult> OnPostDraftAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ReadSeries(id), ct) is null)
        {
            return NotFound();
        }

        Input.Id = id;
        return await KeepDraftAsync(ct);
    }

    protected override IActionResult Saved(Guid id, ActivityContent content)
    {
        TempData.Say(LostMoves switch
        {
            0 => "Série enregistrée.",
            1 => "Série enregistrée. Une séance que vous aviez déplacée n’est plus dans le nouveau rythme.",
            var count => $"Série enregistrée. {PlanTexts.Sessions(count)} que vous aviez déplacées ne sont plus dans le nouveau rythme.",
        });
        return Redirect(SeriesPaths.Of(id));
    }

    private int LostMoves { get; set; }

    private async Task<SaveOutcome<SeriesContent>?> SendAsync(Guid id, SeriesContent content, CancellationToken ct)
    {
        if (Next == FormConflict.AsNew && Input.NewId is { } newId && newId != Guid.Empty)
        {
            return await Mediator.Send(new PlanSeries { Id = newId, Content = content, FormId = id }, ct);
        }

        var before = (await Mediator.Send(new ReadSeries(id), ct))?.LostMoves ?? 0;
        var outcome = await Mediator.Send(new ChangeSeries { Id = id, Revision = Input.Revision, Content = content, From = Plan.AppliesFrom }, ct);
        LostMoves = outcome?.SavedId is null ? 0 : Math.Max(0, ((await Mediator.Send(new ReadSeries(id), ct))?.LostMoves ?? 0) - before);
        return outcome;
    }

    private static Kept<ActivityContent> SessionOf(SeriesView series) => new()
    {
        Id = series.Kept.Id,
        Revision = series.Kept.Revision,
        Content = series.Kept.Content.Session,
        CreatedAt = series.Kept.CreatedAt,
        IsDeleted = false,
        IsPurged = false,
    };
}
