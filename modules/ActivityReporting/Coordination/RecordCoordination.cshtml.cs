using System.Globalization;
using ConseillerNumerique.ActivityReporting.Coordination.Forms;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Coordination;

[KeepsForm]
[OwnEyes] // it may show the notes of another
[Authorize(Roles = nameof(Role.Coordinator))]
internal sealed class RecordCoordinationPage(IMediator mediator, CoordinationMomentReader reader) : CoordinationFormPage(mediator, reader)
{
    public override bool Corrects => false;

    /// <param name="kind">The word of the form.</param>
    /// <param name="like">One's own activity to begin with: all of it but its id, dated today.</param>
    /// <param name="ct">Of the request.</param>
    public async Task<IActionResult> OnGetAsync(string kind, [FromQuery(Name = "d-apres")] Guid? like, CancellationToken ct)
    {
        if (CoordinationPaths.TypeOf(kind) is not { } type)
        {
            return NotFound();
        }

        Type = type;
        var at = await TakeMomentAsync(ct);
        if (like is { } id)
        {
            if (await Mediator.Send(new ReadCoordination(id), ct) is not { IsDeleted: false } kept || kept.Content.Type != type)
            {
                return NotFound();
            }

            Input = CoordinationReading.Fill(kept.Content);
        }

        (Input.Id, Input.Date) = (RecordIds.New(at.Now), at.Today);
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(string kind, CancellationToken ct)
    {
        if (CoordinationPaths.TypeOf(kind) is not { } type)
        {
            return NotFound();
        }

        Type = type;
        Input.Id = ModelState.RequireFormId(nameof(Input), Input.Id);
        return await SaveAsync(content => SendAsync(content, ct), ct);
    }

    protected override IActionResult Saved(Guid id, CoordinationContent content)
    {
        TempData.Say(new Notice
        {
            Text = $"Enregistré\u00A0: {Labels.Of(Type).ToLower(CultureInfo.CurrentCulture)} du {FrenchDates.Day(content.Date!.Value)}.", // saved: dated
            LinkPath = CoordinationPaths.Of(id),
            LinkLabel = "Voir",
        });
        return Redirect(CoordinationPaths.List);
    }

    private async Task<SaveOutcome<CoordinationContent>?> SendAsync(CoordinationContent content, CancellationToken ct) => Next switch
    {
        FormConflict.OverKept =>
            await Mediator.Send(new CorrectCoordination { Id = Input.Id, Revision = Input.Revision, Content = content }, ct),
        FormConflict.AsNew when Input.NewId is { } id && id != Guid.Empty =>
            await Mediator.Send(new RecordCoordination { Id = id, Content = content }, ct),
        _ => await Mediator.Send(new RecordCoordination { Id = Input.Id, Content = content }, ct),
    };
}
