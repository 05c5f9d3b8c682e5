using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// « 1,5 » and « 1.5 » are both one and a half; the framework's own binder would read the first as fifteen.
/// </summary>
internal sealed class DecimalBinder : IModelBinder
{
    /// <summary>Without thousands separators.</summary>
    private const NumberStyles Plain = NumberStyles.Float & ~NumberStyles.AllowExponent;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
            return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        Bind(bindingContext, typed.FirstValue);
        return Task.CompletedTask;
    }

    private static void Bind(ModelBindingContext context, string? typed)
    {
        var messages = context.ModelMetadata.ModelBindingMessageProvider;
        if (string.IsNullOrWhiteSpace(typed) && context.ModelMetadata.IsReferenceOrNullableType)
            context.Result = ModelBindingResult.Success(null);
        else if (string.IsNullOrWhiteSpace(typed))
            Refuse(context, messages.ValueMustNotBeNullAccessor(typed ?? ""));
        else if (decimal.TryParse(typed.Replace(',', '.'), Plain, CultureInfo.InvariantCulture, out var number))
            context.Result = ModelBindingResult.Success(number);
        else
            Refuse(context, messages.AttemptedValueIsInvalidAccessor(typed, context.ModelMetadata.GetDisplayName()));
    }

    private static void Refuse(ModelBindingContext context, string message) =>
        context.ModelState.TryAddModelError(context.ModelName, message);
}
