using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>The person of this request; outside of any request, the system.</summary>
internal sealed class HttpCurrentUser(IHttpContextAccessor http) : ICurrentUser
{
    /// <exception cref="InvalidOperationException">A visitor who is not signed in: must not pass for the system.</exception>
    public Guid Id => http.HttpContext is not { } context
        ? Guid.Empty
        : SessionCookie.AccountOf(context.User)
            ?? throw new InvalidOperationException("Nobody is signed in: a public page must not ask who acts.");

    public Guid? ActingId => http.HttpContext is { } context ? SessionCookie.ActingOf(context.User) : null;

    public string? Address => http.HttpContext?.Connection.RemoteIpAddress?.ToString();

    public bool Is(Role role) => http.HttpContext?.User.IsInRole(role.ToString()) ?? false;
}
