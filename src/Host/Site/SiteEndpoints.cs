using ConseillerNumerique.Host.SignIn;
using ConseillerNumerique.Organization.Contracts;
using MediatR;

namespace ConseillerNumerique.Host.Site;

internal static class SiteEndpoints
{
    public const string EndVisit = "/visite/fin";

    public static void MapSite(this WebApplication app) => app.MapPost(EndVisit, EndVisitAsync).RequireAuthorization();

    /// <summary>Back to one's own account; who is in nobody's place stays where it is.</summary>
    private static async Task<IResult> EndVisitAsync(HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var visited = SessionCookie.AccountOf(context.User);
        if (SessionCookie.ActingOf(context.User) is not { } actor || SessionCookie.SessionOf(context.User) is not { } session)
        {
            return Results.LocalRedirect("~/");
        }

        await mediator.Send(new EndActing(actor, session), ct);
        return Results.LocalRedirect($"~/administration/personnes/{visited}");
    }
}
