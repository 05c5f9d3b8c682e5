using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.BuildingBlocks.Web;

internal sealed class FormValuesFactory : IValueProviderFactory
{
    public async Task CreateValueProviderAsync(ValueProviderFactoryContext context)
    {
        var request = context.ActionContext.HttpContext.Request;
        if (!request.HasFormContentType)
            return;
        try
        {
            var form = await request.ReadFormAsync(context.ActionContext.HttpContext.RequestAborted);
            context.ValueProviders.Add(new FormValues(form, StepButtons.Pressed(request)));
        }
        catch (Exception refused) when (refused is InvalidDataException or IOException)
        {
            throw new ValueProviderException("The form could not be read.", refused);
        }
    }
}
