using ConseillerNumerique.Host.SignIn;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.TestKit;

/// <summary>Signs people in, by the code that the sign-in page uses after the password.</summary>
public static class TestSessions
{
    public static async Task<HttpClient> SignedInAsync(this TestHost host, Guid accountId)
    {
        var browser = host.CreateBrowser();
        await host.SignInAsync(browser, accountId);
        return browser;
    }

    /// <param name="browser">Made by <see cref="TestHost.CreateBrowser"/>.</param>
    public static async Task SignInAsync(this TestHost host, HttpClient browser, Guid accountId)
    {
        var set = await host.InScopeAsync(async services =>
        {
            var context = new DefaultHttpContext { RequestServices = services };
            await SessionCookie.StartAsync(context, accountId);
            return context.Response.Headers.SetCookie;
        });
        host.CookiesOf(browser).Take(set.OfType<string>());
    }

    /// <summary>Sends a request as this person, with its roles of this moment.</summary>
    public static Task<TAnswer> SendAsync<TAnswer>(this TestHost host, Guid accountId, IRequest<TAnswer> request) =>
        host.InScopeOfAsync(accountId, services => services.GetRequiredService<IMediator>().Send(request));

    /// <summary>Does something in a scope where this person is the current user.</summary>
    public static Task<T> InScopeOfAsync<T>(this TestHost host, Guid accountId, Func<IServiceProvider, Task<T>> act) =>
        host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<OrganizationDbContext>();
            var person = await db.Accounts
                .Where(account => account.Id == accountId)
                .Select(account => new SignedInPerson
                {
                    AccountId = account.Id,
                    SessionId = Guid.Empty,
                    FirstName = account.FirstName,
                    LastName = account.LastName,
                    Roles = account.Roles.Select(role => role.Role).ToList(),
                })
                .SingleAsync();
            services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
            {
                RequestServices = services,
                User = SessionCookie.PrincipalOf(person),
            };
            return await act(services);
        });
}
