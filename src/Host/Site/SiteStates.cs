using ConseillerNumerique.Organization.Contracts;
using MediatR;

namespace ConseillerNumerique.Host.Site;

/// <summary>How the site is, read anew every few seconds: each page asks, and several hosts may share a database.</summary>
internal sealed class SiteStates(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(3);

    private sealed record Reading(SiteState State, long At);

    private Reading? _last;

    public async Task<SiteState> ReadAsync(CancellationToken ct)
    {
        if (Volatile.Read(ref _last) is { } last && clock.GetElapsedTime(last.At) < Fresh)
        {
            return last.State;
        }

        var at = clock.GetTimestamp();
        await using var scope = scopes.CreateAsyncScope();
        var state = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new FindSiteState(), ct);
        Volatile.Write(ref _last, new(state, at));
        return state;
    }

    /// <summary>The next page reads anew: somebody has just changed it here.</summary>
    public void Forget() => Volatile.Write(ref _last, null);
}
