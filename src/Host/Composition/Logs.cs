namespace ConseillerNumerique.Host.Composition;

/// <summary>
/// One JSON object a line outside Development, for those who collect them. What is logged is ids, routes, states:
/// never a form, a name, an address or a query string.
/// </summary>
internal static class Logs
{
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
        {
            return;
        }

        builder.Logging.ClearProviders().AddJsonConsole(json =>
        {
            json.UseUtcTimestamp = true;
            json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            json.IncludeScopes = false; // the framework's scopes hold the request's path
        });
    }
}
