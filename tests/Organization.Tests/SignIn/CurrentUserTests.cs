using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.SignIn;

internal sealed class CurrentUserTests
{
    private TestHost _host;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Is_the_person_of_the_request()
    {
        var account = await _host.AddAccountAsync(Role.Advisor, Role.Coordinator);

        var seen = await _host.InScopeOfAsync(account, services =>
        {
            var current = services.GetRequiredService<ICurrentUser>();
            return Task.FromResult((current.Id, current.Is(Role.Coordinator), current.Is(Role.Funder)));
        });

        Assert.That(seen, Is.EqualTo((account, true, false)));
    }

    [Test]
    public async Task Is_the_system_outside_of_any_request()
    {
        var seen = await _host.InScopeAsync(services =>
        {
            var current = services.GetRequiredService<ICurrentUser>();
            return Task.FromResult((current.Id, current.Is(Role.Administrator)));
        });

        Assert.That(seen, Is.EqualTo((Guid.Empty, false)));
    }

    [Test]
    public void A_stranger_does_not_pass_for_the_system()
    {
        var asks = async () => await _host.InScopeAsync(services =>
        {
            services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext();
            return Task.FromResult(services.GetRequiredService<ICurrentUser>().Id);
        });

        Assert.That(asks, Throws.InvalidOperationException);
    }
}
