using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Teams.Leading;

[Authorize(Roles = nameof(Role.Coordinator) + "," + nameof(Role.Administrator))]
internal sealed class RemoveMemberPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public Guid Member { get; set; }

    public TeamView Team { get; private set; } = null!; // set before the page is drawn

    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await mediator.Send(new ShowTeam(Id), ct) is not { MayLead: true } team
            || team.Members.FirstOrDefault(one => one.Contact.AccountId == Member && one.State != MemberState.Former) is not { } member)
        {
            return NotFound();
        }

        (Team, Name) = (team, member.Contact.Name);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await mediator.Send(new RemoveMember(Id, Member), ct) is null)
        {
            return NotFound();
        }

        TempData.Say("Retiré de l’équipe.");
        return LocalRedirect($"/equipe/{Id}");
    }
}
