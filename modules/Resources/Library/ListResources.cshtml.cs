using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Resources.Library;

[Authorize]
internal sealed class ListResourcesPage(IMediator mediator) : PageModel
{
    public static IReadOnlyList<Choice> ThemeChoices => PublishLinkPage.ThemeChoices;

    [BindProperty(SupportsGet = true, Name = "theme"), Display(Name = "Thème"), EnumDataType(typeof(Theme))]
    public Theme? Theme { get; set; }

    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    public Page<ResourceRow> Rows { get; private set; } = new([], 1, 25, 0);

    public bool MayPublish => User.IsInRole(nameof(Role.Advisor)) || User.IsInRole(nameof(Role.Coordinator)) || User.IsInRole(nameof(Role.Administrator));

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Rows = await mediator.Send(new ListResources(Theme, Number), ct);
    }
}
