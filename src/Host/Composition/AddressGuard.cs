using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.Host.Composition;

/// <summary>
/// What stands in the address only (<c>[FromQuery]</c>: a page number, a step) and cannot be read leads nowhere. What a
/// field of the page holds is bound by <c>[BindProperty]</c>, and refused beside that field.
/// </summary>
internal sealed class AddressGuard : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        IEnumerable<ParameterDescriptor> bound = [.. context.ActionDescriptor.BoundProperties, .. context.HandlerMethod?.Parameters ?? []];
        if (bound.Where(one => one.BindingInfo?.BindingSource == BindingSource.Query).Any(one => IsUnreadable(one, context.ModelState)))
        {
            context.Result = new NotFoundResult();
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    private static bool IsUnreadable(ParameterDescriptor one, ModelStateDictionary state) =>
        state.TryGetValue(one.BindingInfo?.BinderModelName ?? one.Name, out var entry)
        && entry.Errors.Count > 0
        && !string.IsNullOrEmpty(entry.AttemptedValue);
}
