using ConseillerNumerique.SharedKernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>How a refusal reaches the screen.</summary>
public static class Refusals
{
    /// <param name="modelState">Of the page.</param>
    /// <param name="prefix">The bound property, usually <c>Input</c>.</param>
    /// <param name="refusal">Shown beside its field, or on top when it blames none.</param>
    public static void AddRefusal(this ModelStateDictionary modelState, string prefix, Refusal refusal) =>
        modelState.AddModelError(refusal.Field is null ? "" : $"{prefix}.{refusal.Field}", refusal.Message);
}
