using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests;

/// <summary>Sends a request as the system.</summary>
internal static class Asking
{
    public static Task<TAnswer> AskAsync<TAnswer>(this TestHost host, IRequest<TAnswer> request) =>
        host.InScopeAsync(services => services.GetRequiredService<IMediator>().Send(request));
}
