using System.Security.Cryptography;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ConseillerNumerique.ActivityReporting.Series.Calendar;

/// <summary>The calendar for other programs: whoever has the address may read it, as often as a stranger may read a page.</summary>
internal static class CalendarEndpoints
{
    public static void MapCalendar(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/agenda/{secret}.ics", SendAsync).AllowAnonymous();

    /// <summary>An unchanged one is answered by 304: the framework compares the tag.</summary>
    private static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(string secret, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (await mediator.Send(new ReadFeed(secret), ct) is not { } bytes)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        return TypedResults.File(
            bytes,
            "text/calendar; charset=utf-8",
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes)[..16])}\""));
    }
}
