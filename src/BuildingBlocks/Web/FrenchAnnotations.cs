using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>Gives French words to annotations that bring none; every text is held to <see cref="VisibleTextAttribute"/>.</summary>
internal sealed class FrenchAnnotations : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        if (context.Key.ModelType == typeof(string))
            context.ValidationMetadata.ValidatorMetadata.Add(new VisibleTextAttribute());
        foreach (var annotation in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            if (HasNoWordsOfItsOwn(annotation) && MessageOf(annotation) is { } message)
                annotation.ErrorMessage = message;
    }

    /// <summary>Some annotations are born with the framework's English words as their message.</summary>
    private static bool HasNoWordsOfItsOwn(ValidationAttribute annotation) =>
        annotation.ErrorMessageResourceName is null
        && (annotation.ErrorMessage is null || annotation.ErrorMessage == Born(annotation));

    private static string? Born(ValidationAttribute annotation) => annotation switch
    {
        EmailAddressAttribute => new EmailAddressAttribute().ErrorMessage,
        UrlAttribute => new UrlAttribute().ErrorMessage,
        PhoneAttribute => new PhoneAttribute().ErrorMessage,
        _ => null,
    };

    /// <summary>{0} is the field's name, {1} and {2} the bounds.</summary>
    private static string? MessageOf(ValidationAttribute annotation) => annotation switch
    {
        RequiredAttribute => "Renseignez « {0} ».",
        StringLengthAttribute { MinimumLength: > 0 } => "« {0} » : de {2} à {1:N0} caractères.",
        StringLengthAttribute => "« {0} » : {1:N0} caractères au plus.",
        MaxLengthAttribute => "« {0} » : {1:N0} au plus.",
        MinLengthAttribute => "« {0} » : {1} au moins.",
        LengthAttribute => "« {0} » : de {1} à {2}.",
        RangeAttribute => "« {0} » : de {1} à {2}.",
        EmailAddressAttribute => "« {0} » attend une adresse comme nom@exemple.fr.",
        UrlAttribute => "« {0} » attend une adresse comme https://exemple.fr.",
        PhoneAttribute => "« {0} » attend un numéro de téléphone.",
        CompareAttribute => "« {0} » et « {1} » diffèrent.",
        RegularExpressionAttribute => "« {0} » n’a pas la forme attendue.",
        AllowedValuesAttribute or DeniedValuesAttribute or EnumDataTypeAttribute =>
            "Choisissez « {0} » dans la liste.",
        _ => null,
    };
}
