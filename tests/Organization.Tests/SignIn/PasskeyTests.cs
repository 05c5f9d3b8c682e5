using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.SignIn;

/// <summary>An answer that somebody overheard is worth nothing, though the key counts none.</summary>
internal sealed class PasskeyTests
{
    private TestHost _host;
    private Guid _id;
    private CounterlessKey _key;

    [SetUp]
    public async Task OpenAsync()
    {
        _host = new();
        _id = await _host.AddAccountAsync(Role.Advisor);
        _key = await CounterlessKey.AddAsync(_host, _id);
    }

    [TearDown]
    public void Close()
    {
        _key.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Each_answer_opens_once()
    {
        var answer = _key.Answer(await SendAsync(new BeginPasskeySignIn()));

        var first = await SendAsync(answer);
        var again = await SendAsync(answer);
        var another = await SendAsync(_key.Answer(await SendAsync(new BeginPasskeySignIn())));
        var afterAnother = await SendAsync(answer);

        Assert.That(new[] { first, again, another, afterAnother }, Is.EqualTo(new Guid?[] { _id, null, _id, null }));
    }

    [Test]
    public async Task The_same_answer_twice_at_one_instant_opens_once()
    {
        var answer = _key.Answer(await SendAsync(new BeginPasskeySignIn()));

        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(answer)));

        Assert.That(opened.OfType<Guid>(), Is.EqualTo(new[] { _id }));
    }

    [Test]
    public async Task A_closed_account_stays_closed()
    {
        var answer = _key.Answer(await SendAsync(new BeginPasskeySignIn()));

        await _host.CloseAccountAsync(_id);

        Assert.That(await SendAsync(answer), Is.Null);
    }

    [Test]
    public async Task Nothing_of_it_stays_once_the_keys_are_withdrawn()
    {
        await SendAsync(_key.Answer(await SendAsync(new BeginPasskeySignIn())));
        using var administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        var kept = await TokensAsync();

        using var withdrawn = await administrator.PressAsync(
            $"/administration/personnes/{_id}", $"/administration/personnes/{_id}?handler=Keys");

        Assert.That((kept, await TokensAsync()), Is.EqualTo((1, 0)));
    }

    private Task<int> TokensAsync() => _host.InOrganizationAsync(db => db.Set<IdentityUserToken<Guid>>().CountAsync());

    private Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request) => _host.InScopeAsync(services =>
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Host = new(new Uri(CounterlessKey.Origin).Host);
        context.Request.Headers.Origin = CounterlessKey.Origin;
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = context;
        return services.GetRequiredService<IMediator>().Send(request);
    });
}
