using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Series;

[KeepsForm]
[OwnEyes] // the roster names persons
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class PlanSeriesPage(IMediator mediator, CircumstancesReader reader) : SeriesFormPage(mediator, reader)
{
    public override bool Corrects => false;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = DraftPaths.Parameter)] Guid? draft, CancellationToken ct)
    {
        var at = await TakeCircumstancesAsync(PersonIds.None, ct);
        if (draft is { } formId)
        {
            return await ResumeAsync(formId, ct) ? Page() : DraftIsGone();
        }

        var places = at.Advisor.Places.Where(place => place.Covers(at.Today)).ToList();
        Input = new() { Id = RecordIds.New(at.Now), Where = places is [var only] ? only.PlaceId.ToString() : null };
        Plan = new() { FirstDay = at.Today, EveryWeeks = 1, SkipsHolidays = true };
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Input.Id = ModelState.RequireFormId(nameof(Input), Input.Id);
        return SaveSeriesAsync(content => SendAsync(content, ct), ct);
    }

    public async Task<IActionResult> OnPostDraftAsync(CancellationToken ct) => Input.Id == Guid.Empty ? NotFound() : await KeepDraftAsync(ct);

    protected override IActionResult Saved(Guid id, ActivityContent content)
    {
        TempData.Say("Série enregistrée.");
        return Redirect(SeriesPaths.Of(id));
    }

    private async Task<SaveOutcome<SeriesContent>?> SendAsync(SeriesContent content, CancellationToken ct) => Next switch
    {
        FormConflict.OverKept => await Mediator.Send(new ChangeSeries { Id = Input.Id, Revision = Input.Revision, Content = content }, ct),
        FormConflict.AsNew when Input.NewId is { } id && id != Guid.Empty => await Mediator.Send(new PlanSeries { Id = id, Content = content, FormId = Input.Id }, ct),
        _ => await Mediator.Send(new PlanSeries { Id = Input.Id, Content = content }, ct),
    };
}
