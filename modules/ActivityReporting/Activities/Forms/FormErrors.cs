using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

internal static class FormErrors
{
    /// <summary>A form that is still being filled in has no errors yet.</summary>
    /// <param name="state">Keeps what was typed.</param>
    /// <param name="except">The field whose errors stay; null: none.</param>
    public static void ClearErrors(this ModelStateDictionary state, string? except = null)
    {
        foreach (var (key, entry) in state)
        {
            if (entry is not null && key != except)
            {
                entry.Errors.Clear();
                entry.ValidationState = ModelValidationState.Skipped;
            }
        }
    }
}
