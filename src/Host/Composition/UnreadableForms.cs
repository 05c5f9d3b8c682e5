namespace ConseillerNumerique.Host.Composition;

/// <summary>A form that breaks off, that has too many fields or is no form at all is the sender's fault, wherever it is read.</summary>
internal static class UnreadableForms
{
    public static void UseUnreadableForms(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = refused.StatusCode;
        }
        catch (InvalidDataException) when (context.Request.HasFormContentType && !context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    });
}
