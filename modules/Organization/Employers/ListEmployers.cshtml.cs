using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Employers;

[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ListEmployersPage(IMediator mediator, Communes communes, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = "Structure"), StringLength(100)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Nature")]
    public EmployerKind? Kind { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Département"), StringLength(3)]
    public string? Departement { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Avec un poste vacant")]
    public bool OnlyVacant { get; set; }

    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Null when a filter is refused.</summary>
    public Page<EmployerRow>? Rows { get; private set; }

    public DateOnly Today { get; private set; }

    public bool IsFiltered => !ModelState.IsValid || OnlyVacant || (Text, Kind, Departement) is not (null, null, null);

    public IReadOnlyList<Choice> Departements =>
        [.. communes.Departements.Select(one => new Choice(one.Code, $"{one.Name} ({one.Code})"))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        if (Departement is not null && communes.FindDepartement(Departement) is null)
        {
            ModelState.AddModelError(nameof(Departement), "Choisissez un département de la liste.");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Rows = await mediator.Send(
            new ListEmployers
            {
                Day = Today,
                Text = Text,
                Kind = Kind,
                DepartementCode = Departement,
                OnlyVacant = OnlyVacant,
                Page = Number,
            },
            ct);
    }
}
