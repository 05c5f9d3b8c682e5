using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>The ways in and out that are no pages.</summary>
internal static class SignInEndpoints
{
    public const string DemoPath = "/connexion/demo";

    public static void MapSignIn(this WebApplication app)
    {
        app.MapPost("/deconnexion", SignOutAsync).RequireAuthorization();
        if (app.Environment.IsDevelopment())
        {
            app.MapPost(DemoPath, SignInAsDemoAsync).AllowAnonymous();
        }
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, IMediator mediator, CancellationToken ct)
    {
        if ((SessionCookie.ActingOf(context.User) ?? SessionCookie.AccountOf(context.User)) is { } account && SessionCookie.SessionOf(context.User) is { } session)
        {
            await mediator.Send(new EndSession(account, session), ct);
        }

        await context.SignOutAsync(SessionCookie.Scheme);
        return Results.LocalRedirect("~" + ReturnPath.SignInPath);
    }

    private static async Task<IResult> SignInAsDemoAsync(
        HttpContext context, IMediator mediator, [FromForm] string? compte, [FromForm] string? retour)
    {
        var accounts = await mediator.Send(new FindDemoAccounts(), context.RequestAborted);
        if (accounts.FirstOrDefault(one => one.AccountId.ToString() == compte) is not { } account)
        {
            return Results.NotFound();
        }

        await SessionCookie.StartAsync(context, account.AccountId);
        return KeptForm.Carried(context.Request.Form) is null
            ? Results.LocalRedirect(ReturnPath.OrHome(retour))
            : Results.LocalRedirect("~" + ReturnPath.ResumePath, permanent: false, preserveMethod: true);
    }
}
