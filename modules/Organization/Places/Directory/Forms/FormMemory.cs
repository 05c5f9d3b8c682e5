using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.Organization.Places.Directory.Forms;

/// <summary>What was typed is shown again before what the model holds; where the page has changed it, it must not be.</summary>
internal static class FormMemory
{
    public static void Forget(this ModelStateDictionary modelState, string prefix, string field)
    {
        var name = $"{prefix}.{field}";
        foreach (var key in modelState.Keys.Where(key => key == name || key.StartsWith($"{name}.", StringComparison.Ordinal)).ToList())
        {
            modelState.Remove(key);
        }
    }
}
