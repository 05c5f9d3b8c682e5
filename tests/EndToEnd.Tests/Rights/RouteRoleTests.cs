using System.Net;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Rights;

/// <summary>Walks every route of the host as every kind of person; <see cref="RouteRights"/> says who may come.</summary>
internal sealed class RouteRoleTests
{
    private static readonly string[] Everyone = ["stranger", .. Enum.GetNames<Role>()];

    private TestHost _host;
    private Dictionary<string, HttpClient> _browsers;

    [OneTimeSetUp]
    public async Task SignEveryoneIn()
    {
        _host = new();
        _browsers = new() { ["stranger"] = _host.CreateBrowser() };
        foreach (var role in Enum.GetValues<Role>())
        {
            _browsers[role.ToString()] = await _host.SignedInAsync(await _host.AddAccountAsync(role));
        }
    }

    [OneTimeTearDown]
    public void StopHost()
    {
        foreach (var browser in _browsers.Values)
        {
            browser.Dispose();
        }

        _host.Dispose();
    }

    [Test]
    public void Every_route_has_its_line()
    {
        var routes = RoutesOf(_host);

        Assert.That(routes, Is.Not.Empty);
        Assert.That(routes, Is.EquivalentTo(RouteRights.All.Keys), "A new route says in RouteRights who may come; a line without a route goes.");
    }

    [Test]
    public async Task Nobody_comes_where_the_table_does_not_let_them()
    {
        var wrong = new List<string>();
        foreach (var (route, welcome) in RouteRights.All)
        {
            foreach (var person in Everyone)
            {
                var answer = await AskAsync(_browsers[person], route);
                var expected = Expected(person, welcome);
                if (Seen(answer) != expected)
                {
                    wrong.Add($"{route} as {person}: {Seen(answer)} ({(int)answer.StatusCode}) instead of {expected}");
                }
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    internal static IReadOnlyList<string> RoutesOf(TestHost host) =>
    [
        .. host.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(endpoint => Methods(endpoint).Select(method => $"{method} /{endpoint.RoutePattern.RawText?.TrimStart('/')}"))
            .Distinct(),
    ];

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["PAGE"];

    private static string Expected(string person, string welcome) => welcome switch
    {
        RouteRights.Anyone => "welcome",
        _ when person == "stranger" => "asked to sign in",
        RouteRights.SignedIn => "welcome",
        _ => welcome.Split(' ').Contains(person) ? "welcome" : "forbidden",
    };

    private static string Seen(HttpResponseMessage answer) => answer.StatusCode switch
    {
        HttpStatusCode.Forbidden => "forbidden",
        HttpStatusCode.Unauthorized => "asked to sign in",
        HttpStatusCode.Redirect when answer.Headers.Location!.OriginalString.Contains("/connexion?", StringComparison.Ordinal) => "asked to sign in",
        HttpStatusCode.InternalServerError => "an error",
        _ => "welcome",
    };

    /// <summary>A page is asked by GET; an unsafe method goes without its token, which only those let in are told.</summary>
    private static Task<HttpResponseMessage> AskAsync(HttpClient browser, string route)
    {
        var (method, path) = (route.Split(' ')[0], route.Split(' ')[1]);
        using var request = new HttpRequestMessage(new HttpMethod(method == "PAGE" ? "GET" : method), RouteRights.Fill(path));
        return browser.SendAsync(request);
    }
}
