using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.ActivityReporting.Coordination.Forms;

/// <summary>
/// One more line of partners, or one less, by a submit button: the form comes back with it and nothing is saved, with or
/// without scripts.
/// </summary>
internal static partial class PartnerRows
{
    public const string Add = "partenaire";
    private const string Prefix = "Input.Partners";

    public static string Remove(int place) => $"partenaire-{place}";

    /// <returns>Whether such a button sent the form; the errors of a form that is still being filled in are then taken away.</returns>
    public static bool WasPressed(string? pressed, CoordinationForm form, ModelStateDictionary state)
    {
        if (pressed == Add)
        {
            form.Partners.Add(new());
        }
        else if (Removed().Match(pressed ?? "") is { Success: true } match)
        {
            Drop(form, state, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        }
        else
        {
            return false;
        }

        foreach (var entry in state.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }

        return true;
    }

    /// <summary>What is refused names its line: blank ones between others are left out first.</summary>
    /// <returns>Whether lines have moved: what was said of them no longer holds.</returns>
    public static bool Close(CoordinationForm form, ModelStateDictionary state)
    {
        if (form.Partners.RemoveAll(partner => partner.IsBlank) == 0)
        {
            return false;
        }

        Forget(state);
        return true;
    }

    private static void Drop(CoordinationForm form, ModelStateDictionary state, int place)
    {
        if (place < form.Partners.Count)
        {
            form.Partners.RemoveAt(place);
            Forget(state);
        }
    }

    private static void Forget(ModelStateDictionary state)
    {
        foreach (var key in state.Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)).ToList())
        {
            state.Remove(key);
        }
    }

    [GeneratedRegex("^partenaire-([0-9]{1,3})$")]
    private static partial Regex Removed();
}
