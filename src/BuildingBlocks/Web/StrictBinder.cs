using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <param name="read">A trimmed text that is not empty; null: not one of the shapes that are taken.</param>
internal sealed class StrictBinder(Func<string, object?> read) : IModelBinder
{
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

    private void Bind(ModelBindingContext context, string? typed)
    {
        var messages = context.ModelMetadata.ModelBindingMessageProvider;
        if (string.IsNullOrWhiteSpace(typed) && context.ModelMetadata.IsReferenceOrNullableType)
            context.Result = ModelBindingResult.Success(null);
        else if (string.IsNullOrWhiteSpace(typed))
            Refuse(context, messages.ValueMustNotBeNullAccessor(typed ?? ""));
        else if (read(typed.Trim()) is { } value)
            context.Result = ModelBindingResult.Success(value);
        else
            Refuse(context, messages.AttemptedValueIsInvalidAccessor(typed, context.ModelMetadata.GetDisplayName()));
    }

    private static void Refuse(ModelBindingContext context, string message) =>
        context.ModelState.TryAddModelError(context.ModelName, message);
}
