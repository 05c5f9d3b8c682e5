using ConseillerNumerique.SharedKernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// A new thing's id is made with its form, so that the form sent twice makes one thing. A form that comes without one
/// is refused and shown again with one.
/// </summary>
public static class FormIds
{
    private const string Field = "Id";

    private static readonly Refusal Missing = new(
        "form.id_missing",
        "Le formulaire est arrivé abîmé, rien n’a été enregistré. Votre saisie est là : vérifiez-la et envoyez-la de nouveau.");

    /// <param name="modelState">Of the page.</param>
    /// <param name="prefix">The bound property, usually <c>Input</c>.</param>
    /// <param name="sent">As bound: empty when it was missing or unreadable.</param>
    /// <returns>The id to go on with.</returns>
    public static Guid RequireFormId(this ModelStateDictionary modelState, string prefix, Guid sent)
    {
        if (sent != Guid.Empty)
            return sent;
        modelState.AddRefusal(prefix, Missing);
        return modelState.FreshFormId(prefix);
    }

    /// <summary>For a form that is shown again to make another thing than it did.</summary>
    public static Guid FreshFormId(this ModelStateDictionary modelState, string prefix)
    {
        ArgumentNullException.ThrowIfNull(modelState);
        modelState.Remove($"{prefix}.{Field}");
        return Guid.CreateVersion7();
    }
}
