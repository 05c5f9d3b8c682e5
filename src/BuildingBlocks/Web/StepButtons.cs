using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// The − and + of a <see cref="StepperTagHelper"/> without scripts: the form comes back with the count one lower or
/// higher, and nothing is saved.
/// </summary>
/// <remarks>
/// The count is changed before binding, so the bound model already holds it. A page's post handler begins with
/// <c>if (StepButtons.WasPressed(Request, ModelState)) return Page();</c>.
/// </remarks>
public static partial class StepButtons
{
    internal const string Name = "pas";

    /// <summary>
    /// True when a − or + sent the form; the errors of a form that is still being filled in are then taken away.
    /// </summary>
    public static bool WasPressed(HttpRequest request, ModelStateDictionary modelState)
    {
        if (Pressed(request) is null)
            return false;
        foreach (var entry in modelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }
        return true;
    }

    internal static (string Field, int Step)? Pressed(HttpRequest request)
    {
        if (!request.HasFormContentType || Button().Match(request.Form[Name].ToString()) is not { Success: true } match)
            return null;
        return (match.Groups["field"].Value, match.Groups["sign"].Value == "-" ? -1 : 1);
    }

    /// <summary>Never below 0; what is not a number counts as 0.</summary>
    internal static string Stepped(string? typed, int step)
    {
        _ = int.TryParse(typed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var count);
        return Math.Clamp(count + (long)step, 0, int.MaxValue).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(?<field>[A-Za-z_][\w.\[\]]*)(?<sign>[+-])1$", RegexOptions.CultureInvariant)]
    private static partial Regex Button();
}
