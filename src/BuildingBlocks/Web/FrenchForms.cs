using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>All that forms need of MVC, in one call.</summary>
public static class FrenchForms
{
    /// <summary>French messages, values read as browsers write them, and the − and + of steppers.</summary>
    public static MvcOptions AddFrenchForms(this MvcOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.AddFrenchMessages();
        var place = options.ValueProviderFactories.ToList().FindIndex(factory => factory is FormValueProviderFactory);
        options.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
        options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        options.ValueProviderFactories.Insert(Math.Max(0, place), new FormValuesFactory());
        options.ModelBinderProviders.Insert(0, new StrictBinderProvider());
        return options;
    }
}
