using System.Security.Claims;
using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>What the browser keeps of a session: two ids, encrypted. Names and roles are read at each request.</summary>
internal static class SessionCookie
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    public const string Name = "coop";

    /// <summary>As long as a session may stay unused.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    private const string SessionClaim = "sid";
    private const string ActingClaim = "acting";

    /// <summary>Starts a session of a person who has proved who it is, in this browser.</summary>
    public static async Task StartAsync(HttpContext context, Guid accountId)
    {
        var mediator = context.RequestServices.GetRequiredService<IMediator>();
        var sessionId = await mediator.Send(
            new StartSession(accountId, context.Request.Headers.UserAgent), context.RequestAborted);
        var ids = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, accountId.ToString()), new(SessionClaim, sessionId.ToString())], Scheme);
        await context.SignInAsync(Scheme, new(ids), new() { IsPersistent = true });
    }

    public static ClaimsPrincipal PrincipalOf(SignedInPerson person) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, person.AccountId.ToString()),
            new(SessionClaim, person.SessionId.ToString()),
            new(ClaimTypes.GivenName, person.FirstName),
            new(ClaimTypes.Name, $"{person.FirstName} {person.LastName}"),
            .. person.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())),
            .. person.ActingId is { } acting ? [new Claim(ActingClaim, acting.ToString())] : Array.Empty<Claim>(),
        ],
        Scheme));

    public static Guid? AccountOf(ClaimsPrincipal? principal) => Read(principal, ClaimTypes.NameIdentifier);

    public static Guid? SessionOf(ClaimsPrincipal? principal) => Read(principal, SessionClaim);

    /// <summary>The administrator who looks in this person's place.</summary>
    public static Guid? ActingOf(ClaimsPrincipal? principal) => Read(principal, ActingClaim);

    private static Guid? Read(ClaimsPrincipal? principal, string claim) =>
        Guid.TryParse(principal?.FindFirst(claim)?.Value, out var id) ? id : null;
}
