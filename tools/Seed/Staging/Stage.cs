using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Files;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConseillerNumerique.Seed.Staging;

/// <summary>
/// The modules once more, over the same databases and files as the host's, with a clock that can be set and a current
/// user that can be named: so the application's own handlers make the data. The host serves nobody meanwhile.
/// </summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Stage(ServiceProvider services) => _services = services;

    public SeedClock Clock => _services.GetRequiredService<SeedClock>();

    public Communes Communes => _services.GetRequiredService<Communes>();

    public OutboxPump Pump => _services.GetRequiredService<OutboxPump>();

    public IServiceProvider Services => _services;

    public static Stage Over(IServiceProvider host)
    {
        var modules = host.GetRequiredService<SeedModules>().All;
        var configuration = host.GetRequiredService<IConfiguration>();
        var database = host.GetRequiredService<DatabaseSettings>();
        var services = new ServiceCollection();
        services.AddSingleton(configuration);
        services.AddSingleton(database);
        services.AddSingleton(host.GetRequiredService<DataDirectory>());
        services.AddSingleton(host.GetRequiredService<Communes>());
        services.AddSingleton(host.GetRequiredService<ILoggerFactory>());
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddSingleton(host.GetRequiredService<IDataProtectionProvider>()); // the seals of the trail are the host's
        services.AddSingleton<SeedClock>();
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<SeedClock>());
        services.AddScoped<StageUser>();
        services.AddScoped<ICurrentUser>(provider => provider.GetRequiredService<StageUser>());
        services.AddMessaging([.. modules.Select(module => module.GetType().Assembly)]);
        services.AddAudit();
        services.AddJobs(database);
        services.AddFiles();
        foreach (var module in modules)
        {
            module.AddServices(services, configuration);
        }

        return new(services.BuildServiceProvider());
    }

    /// <summary>In a scope of its own.</summary>
    public async Task<T> DoAsync<T>(Actor actor, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<StageUser>().Actor = actor;
        return await act(scope.ServiceProvider);
    }

    /// <summary>What a page or a job would send.</summary>
    public Task<TAnswer> SendAsync<TAnswer>(Actor actor, IRequest<TAnswer> request, CancellationToken ct) =>
        DoAsync(actor, services => services.GetRequiredService<IMediator>().Send(request, ct));

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
