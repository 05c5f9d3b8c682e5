using System.Text.Json;
using ConseillerNumerique.BuildingBlocks.Communes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Tests.Communes;

public sealed class CommunesEndpointsTests
{
    private WebApplication _app = null!; // made by SetUp
    private RouteEndpoint _endpoint = null!; // made by SetUp

    [OneTimeSetUp]
    public void Map()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSingleton(France.Communes);
        _app = builder.Build();
        _app.MapCommunes();
        _endpoint = (RouteEndpoint)((IEndpointRouteBuilder)_app).DataSources.Single().Endpoints.Single();
    }

    [OneTimeTearDown]
    public async Task Dispose() => await _app.DisposeAsync();

    [Test]
    public void Are_for_whoever_is_signed_in()
    {
        Assert.That(_endpoint.RoutePattern.RawText, Is.EqualTo("/communes"));
        Assert.That(_endpoint.Metadata.GetMetadata<IAuthorizeData>(), Is.Not.Null);
        Assert.That(_endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName, Is.EqualTo("communes"));
    }

    [Test]
    public async Task Suggest_what_the_field_needs()
    {
        var (response, body) = await GetAsync("crest");

        Assert.That(response.StatusCode, Is.EqualTo(200));
        Assert.That(response.Headers.CacheControl.ToString(), Is.EqualTo("private, max-age=300"));
        Assert.That(body.GetArrayLength(), Is.InRange(2, 10));
        Assert.That(body[0].GetRawText(), Is.EqualTo(
            """{"code":"26108","name":"Crest","label":"Crest (26400)","postalCodes":["26400"],"departement":"Drôme"}"""));
    }

    [Test]
    public async Task Suggest_ten_at_most()
    {
        var (_, body) = await GetAsync("saint");

        Assert.That(body.GetArrayLength(), Is.EqualTo(10));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("xqzw")]
    public async Task Suggest_nothing_where_nothing_matches(string? q)
    {
        var (response, body) = await GetAsync(q);

        Assert.That(response.StatusCode, Is.EqualTo(200));
        Assert.That(body.GetArrayLength(), Is.Zero);
    }

    [TestCase(100, 200)]
    [TestCase(101, 400)]
    public async Task Refuse_more_than_a_hundred_characters(int length, int status)
    {
        var (response, _) = await GetAsync(new string('é', length));

        Assert.That(response.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task Say_why_in_problem_details()
    {
        var (response, body) = await GetAsync(new string('a', 101));

        Assert.That(response.ContentType, Does.StartWith("application/problem+json"));
        Assert.That(body.GetProperty("detail").GetString(), Is.EqualTo("La recherche est limitée à 100 caractères."));
    }

    private async Task<(HttpResponse Response, JsonElement Body)> GetAsync(string? q)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = HttpMethods.Get;
        context.Request.QueryString = q is null ? QueryString.Empty : QueryString.Create("q", q);
        using var body = new MemoryStream();
        context.Response.Body = body;

        await _endpoint.RequestDelegate!(context); // a route always has one

        body.Position = 0;
        using var document = await JsonDocument.ParseAsync(body);
        return (context.Response, document.RootElement.Clone());
    }
}
