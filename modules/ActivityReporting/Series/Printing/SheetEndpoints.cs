using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ConseillerNumerique.ActivityReporting.Series.Printing;

/// <summary>The attendance sheets; what is not yours is not found.</summary>
internal static class SheetEndpoints
{
    public static void MapSheets(this IEndpointRouteBuilder routes)
    {
        var sheets = routes.MapGroup("/ateliers/{id:guid}/seances/{day}")
            .RequireAuthorization(policy => policy.RequireRole(nameof(Role.Advisor)))
            .WithMetadata(new OwnEyesAttribute()); // it names persons
        sheets.MapGet("/feuille.pdf", (Guid id, string day, HttpContext http, IMediator mediator, CancellationToken ct) =>
            SendAsync(id, day, isEmpty: false, http, mediator, ct));
        sheets.MapGet("/feuille-vierge.pdf", (Guid id, string day, HttpContext http, IMediator mediator, CancellationToken ct) =>
            SendAsync(id, day, isEmpty: true, http, mediator, ct));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(
        Guid id, string day, bool isEmpty, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (SeriesPaths.Day(day) is not { } plannedOn || await mediator.Send(new PrintSheet(id, plannedOn, isEmpty), ct) is not { } bytes)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileName = $"feuille-de-presence-{day}.pdf" }.ToString();
        return TypedResults.Bytes(bytes, "application/pdf");
    }
}
