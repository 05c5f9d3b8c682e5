using System.Reflection;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Messaging;

/// <summary>MediatR 5 through Scrutor: handlers and reactions of the modules, none by name.</summary>
public static class MessagingRegistration
{
    public static IServiceCollection AddMessaging(this IServiceCollection services, IReadOnlyCollection<Assembly> modules)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton(EventTypes.Of(modules));
        services.AddSingleton(typeof(OutboxSignal<>));
        services.AddSingleton<OutboxPump>();
        services.AddScoped<ReadYourWrites>();
        services.AddScoped<ServiceFactory>(provider => provider.GetService!);
        services.AddScoped<IMediator, SequentialMediator>();
        return services.Scan(scan => scan.FromAssemblies(modules)
            .AddClasses(type => type.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false)
            .AsImplementedInterfaces(type => IsClosed(type, typeof(IRequestHandler<,>))).WithScopedLifetime()
            .AddClasses(type => type.AssignableTo(typeof(INotificationHandler<>)), publicOnly: false)
            .AsImplementedInterfaces(type => IsClosed(type, typeof(INotificationHandler<>))).WithScopedLifetime());
    }

    /// <summary>Delivers events in the background; left out by commands and tests, which pump by hand.</summary>
    public static IServiceCollection AddRelayLoop(this IServiceCollection services) => services.AddHostedService<RelayLoop>();

    private static bool IsClosed(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
