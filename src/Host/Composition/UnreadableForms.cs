using ConseillerNumerique.BuildingBlocks.Web;
using Microsoft.AspNetCore.Diagnostics;

namespace ConseillerNumerique.Host.Composition;

/// <summary>
/// A form that breaks off, that has too many fields or none that can be read is the sender's fault: it is read here, so
/// that nothing else has to expect it.
/// </summary>
internal static class UnreadableForms
{
    public static void UseUnreadableForms(this WebApplication app) => app.Use(async (context, next) =>
    {
        var isAnswered = context.Features.Get<IStatusCodeReExecuteFeature>() is not null; // the page of this error
        var takesFile = context.GetEndpoint()?.Metadata.GetMetadata<TakesFileAttribute>() is not null; // not read before its person is known
        if (!isAnswered && !takesFile && context.Request.HasFormContentType && await RefuseAsync(context.Request) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        await next(context);
    });

    private static async Task<int?> RefuseAsync(HttpRequest request)
    {
        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted); // kept for those who come after
            return null;
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or InvalidOperationException or IOException or NotSupportedException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
