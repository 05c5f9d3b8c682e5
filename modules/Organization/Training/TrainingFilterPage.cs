using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Training;

/// <summary>The filter of the overview, which its export answers to as well.</summary>
internal abstract class TrainingFilterPage : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = "Module de l’année")]
    public ModuleState? State { get; set; }

    /// <summary>A list that ignored what it cannot read would look like the answer.</summary>
    protected bool IsRefused()
    {
        if (ModelState.IsValid)
        {
            return false;
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return true;
    }
}
