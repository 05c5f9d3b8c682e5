using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.BuildingBlocks.Web;

internal sealed class DecimalBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(decimal) ? new DecimalBinder() : null;
}
