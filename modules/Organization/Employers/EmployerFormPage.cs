using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>What registering and changing an employer have in common.</summary>
internal abstract class EmployerFormPage(Communes communes) : PageModel
{
    [BindProperty]
    public EmployerForm Input { get; set; } = new();

    public CommuneAnswer Commune { get; private set; } = new();

    /// <summary>What is kept, when someone else changed it meanwhile.</summary>
    public string? Kept { get; protected set; }

    protected Communes Communes => communes;

    /// <returns>False when the form is to be shown again.</returns>
    protected bool ReadForm()
    {
        Commune = CommuneAnswer.Of(communes, Input.Commune, Input.CommuneCode);
        if (Commune.Message is { } message)
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(EmployerForm.Commune)}", message);
        }

        return ModelState.IsValid;
    }

    protected PageResult Refuse(Refusal refusal)
    {
        ModelState.AddRefusal(nameof(Input), refusal);
        return ShowAgain();
    }

    protected PageResult ShowAgain()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
