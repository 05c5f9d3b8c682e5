using ConseillerNumerique.ActivityReporting.Mandates.Forms;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Mandates;

[KeepsForm]
[OwnEyes] // it names somebody
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class NoteMandatePage(IMediator mediator, PersonMomentReader reader) : MandateFormPage(mediator, reader)
{
    public override bool Corrects => false;

    protected override Task<bool> IsThereAsync(CancellationToken ct) => FindAsync(Guid.Parse((string)RouteData.Values["id"]!), ct); // as the route asks it

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct))
        {
            return NotFound();
        }

        Input = new() { Id = Guid.CreateVersion7(), StartsOn = Today, EndsOn = Today.AddYears(1) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct))
        {
            return NotFound();
        }

        Input.Id = ModelState.RequireFormId(nameof(Input), Input.Id);
        return await SaveAsync(content => SendAsync(content, ct));
    }

    private async Task<SaveOutcome<MandateContent>?> SendAsync(MandateContent content, CancellationToken ct) => Next switch
    {
        FormConflict.OverKept => await Mediator.Send(new ChangeMandate { Id = Input.Id, Revision = Input.Revision, Content = content }, ct),
        FormConflict.AsNew when Input.NewId is { } id && id != Guid.Empty =>
            await Mediator.Send(new NoteMandate { Id = id, PersonId = Person.Id, Content = content }, ct),
        _ => await Mediator.Send(new NoteMandate { Id = Input.Id, PersonId = Person.Id, Content = content }, ct),
    };
}
