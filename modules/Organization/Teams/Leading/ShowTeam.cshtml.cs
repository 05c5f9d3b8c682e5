using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Indicators.Contracts;
using ConseillerNumerique.Organization.Teams.Inviting;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Teams.Leading;

[Authorize(Roles = nameof(Role.Advisor) + "," + nameof(Role.Coordinator) + "," + nameof(Role.Administrator))]
internal sealed class ShowTeamPage(IMediator mediator, Communes communes, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>That a button stands beside.</summary>
    [BindProperty(Name = "invitation")]
    public Guid InvitationId { get; set; }

    /// <summary>Likewise.</summary>
    [BindProperty(Name = "membre")]
    public Guid MemberId { get; set; }

    public TeamView Team { get; private set; } = null!; // set before the page is drawn

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public string? DepartementName => communes.FindDepartement(Team.DepartementCode)?.Name;

    public IReadOnlyList<TeamMember> Present => [.. Team.Members.Where(member => member.State != MemberState.Former)];

    public IReadOnlyList<TeamMember> Former => [.. Team.Members.Where(member => member.State == MemberState.Former)];

    public bool MayLeave => Team.IsMember || Team.IsCoordinator;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostResendAsync(CancellationToken ct) =>
        await SaidAsync(await mediator.Send(new ResendInvitation(Id, InvitationId), ct), "Une nouvelle lettre part dans un instant.", ct);

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken ct) =>
        await SaidAsync(await mediator.Send(new WithdrawInvitation(Id, InvitationId), ct), "Invitation annulée.", ct);

    public async Task<IActionResult> OnPostInviteBackAsync(CancellationToken ct)
    {
        var answer = await mediator.Send(new InviteBack(Id, MemberId), ct);
        var words = answer is not null && answer.TryGet(out var judged, out _) ? Labels.Of(judged.All[0].Verdict) : "";
        return await SaidAsync(answer, words, ct);
    }

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken ct)
    {
        if (await mediator.Send(new ReopenTeam(Id), ct) is null)
        {
            return NotFound();
        }

        TempData.Say("Équipe rouverte : invitez de nouveau ses membres.");
        return LocalRedirect($"/equipe/{Id}");
    }

    public static string Figures(TeamFigures figures) => string.Join(", ",
        TeamWords.Counted(figures.Activities, "activité", "activités"),
        TeamWords.Counted(figures.Attendances, "accompagnement", "accompagnements"),
        FrenchNumbers.Hours((int)figures.DurationMinutes)) + ".";

    private async Task<IActionResult> SaidAsync<T>(Result<T>? answer, string words, CancellationToken ct)
        where T : notnull
    {
        if (answer is null || !await FindAsync(ct))
        {
            return NotFound();
        }

        if (answer.TryGet(out _, out var refusal))
        {
            TempData.Say(words);
            return LocalRedirect($"/equipe/{Id}");
        }

        ModelState.AddRefusal("", refusal);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        var team = await mediator.Send(new ShowTeam(Id), ct);
        Team = team!; // checked by who calls
        return team is not null;
    }
}
