using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Organization.Posts;

[KeepsForm]
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class SignContractPage(IMediator mediator, TimeProvider clock) : ContractFormPage(mediator)
{
    public override bool Changes => false;

    /// <summary>Read before anything is shown.</summary>
    public EmployerSheet Employer { get; private set; } = null!;

    public int Number { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await ReadAsync(id, number, ct))
        {
            return NotFound();
        }

        Input = new() { Id = Guid.CreateVersion7(), FirstDay = FreeFrom() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await ReadAsync(id, number, ct))
        {
            return NotFound();
        }

        Input = Input with { Id = ModelState.RequireFormId(nameof(Input), Input.Id) };
        var advisorId = await PickPersonAsync(known: null, ct);
        if (!ModelState.IsValid || advisorId is null)
        {
            return Refuse();
        }

        var terms = Input.ToTerms(advisorId.Value, id, number);
        return await MustBeSeenAsync(terms, ct) ? Page() : await SignAsync(terms, ct);
    }

    private async Task<IActionResult> SignAsync(ContractTerms terms, CancellationToken ct)
    {
        if (!(await Mediator.Send(new SignContract(terms), ct)).TryGet(out var saved, out var refusal))
        {
            if (refusal == ContractRefusals.AlreadySaved)
            {
                Input = Input with { Id = ModelState.FreshFormId(nameof(Input)) };
            }

            return Refuse(refusal);
        }

        TempData.Say("Contrat enregistré.");
        return Redirect(EmployerPaths.After(saved.EmployerId, saved.ChangeIds));
    }

    /// <summary>The day after the last contract, else the post's first day; null while someone holds it without an end.</summary>
    private DateOnly? FreeFrom() =>
        Employer.Posts.First(sheet => sheet.Post.Number == Number).Spans.LastOrDefault(span => span.Held is null)?.FirstDay;

    private async Task<bool> ReadAsync(Guid id, int number, CancellationToken ct)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        if (await Mediator.Send(new ReadEmployerSheets(today, id), ct) is not [var employer]
            || employer.Posts.All(sheet => sheet.Post.Number != number))
        {
            return false;
        }

        (Employer, Number) = (employer, number);
        return true;
    }
}
