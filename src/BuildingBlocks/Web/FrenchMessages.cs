using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// The framework's own messages in French, naming the field: those of binding and those of annotations without a
/// message of their own.
/// </summary>
public static class FrenchMessages
{
    private const int Echoed = 60;

    public static MvcOptions AddFrenchMessages(this MvcOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Translate(options.ModelBindingMessageProvider);
        options.ModelMetadataDetailsProviders.Add(new FrenchAnnotations());
        return options;
    }

    private static void Translate(DefaultModelBindingMessageProvider messages)
    {
        messages.SetValueMustNotBeNullAccessor(_ => "Renseignez cette valeur.");
        messages.SetMissingBindRequiredValueAccessor(field => $"Renseignez « {field} ».");
        messages.SetMissingKeyOrValueAccessor(() => "Renseignez cette valeur.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "La demande est vide.");
        messages.SetAttemptedValueIsInvalidAccessor((value, field) =>
            $"« {Cut(value)} » ne convient pas pour « {field} ».");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"« {Cut(value)} » ne convient pas.");
        messages.SetUnknownValueIsInvalidAccessor(field => $"La valeur de « {field} » ne convient pas.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Cette valeur ne convient pas.");
        messages.SetValueIsInvalidAccessor(value =>
            string.IsNullOrEmpty(value) ? "Renseignez cette valeur." : $"« {Cut(value)} » ne convient pas.");
        messages.SetValueMustBeANumberAccessor(field => $"« {field} » attend un nombre.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Donnez un nombre.");
    }

    /// <summary>Enough to be recognised.</summary>
    private static string Cut(string value) => value.Length <= Echoed ? value : value[..Echoed] + "…";
}
