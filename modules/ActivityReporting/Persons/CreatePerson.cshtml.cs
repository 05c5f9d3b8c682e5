using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Persons;

[KeepsForm]
[OwnEyes] // a refused form names somebody
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class CreatePersonPage(IMediator mediator, PersonMomentReader reader) : PersonFormPage(mediator, reader)
{
    public override bool Corrects => false;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var at = await TakeMomentAsync(ct);
        Input = new() { Id = RecordIds.New(at.Now), ConsentedOn = at.Today };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Input.Id = ModelState.RequireFormId(nameof(Input), Input.Id);
        return await SaveAsync(content => SendAsync(content, ct), ct);
    }

    protected override IActionResult Saved(Guid id, PersonContent content) => Say("Fiche créée.", PersonPaths.Of(id));

    private async Task<SaveOutcome<PersonContent>?> SendAsync(PersonContent content, CancellationToken ct) => Next switch
    {
        FormConflict.OverKept => await Mediator.Send(
            new ChangePerson { Id = Input.Id, Revision = Input.Revision, Content = content, IsSomebodyElse = Input.IsSomebodyElse }, ct),
        FormConflict.AsNew when Input.NewId is { } id && id != Guid.Empty => await Mediator.Send(
            new CreatePerson { Id = id, Content = content, IsSomebodyElse = true }, ct),
        _ => await Mediator.Send(new CreatePerson { Id = Input.Id, Content = content, IsSomebodyElse = Input.IsSomebodyElse }, ct),
    };
}
