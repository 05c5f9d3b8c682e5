using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>What opening and changing a post have in common.</summary>
internal abstract class PostFormPage(IMediator mediator, TimeProvider clock) : PageModel
{
    [BindProperty]
    public PostForm Input { get; set; } = new();

    /// <summary>Read before anything is shown.</summary>
    public EmployerSheet Employer { get; private set; } = null!;

    /// <summary>A post that is kept has its number for good.</summary>
    public abstract bool HasNumber { get; }

    protected IMediator Mediator => mediator;

    protected DateOnly Today { get; } = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    protected async Task<bool> ReadEmployerAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadEmployerSheets(Today, id), ct) is not [var employer])
        {
            return false;
        }

        Employer = employer;
        return true;
    }

    protected PageResult Refuse(Refusal? refusal = null)
    {
        if (refusal is not null)
        {
            ModelState.AddRefusal(nameof(Input), refusal);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
