using ConseillerNumerique.BuildingBlocks.Web;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

/// <summary>Answers what was bound and what was refused.</summary>
public sealed class FormsController : Controller
{
    [HttpPost("/form")]
    public IActionResult Bind([FromForm] Form form)
    {
        var stepped = StepButtons.WasPressed(Request, ModelState);
        return Json(new Bound
        {
            Form = form,
            Stepped = stepped,
            Errors = ModelState.Where(entry => entry.Value is { Errors.Count: > 0 })
                .ToDictionary(entry => entry.Key, entry => entry.Value?.Errors[0].ErrorMessage ?? ""),
        });
    }
}
