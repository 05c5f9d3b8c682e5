using System.Reflection;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Staging;

/// <summary>Whether the modules hold anything, and how to be rid of it.</summary>
internal static class EmptyDatabases
{
    private static readonly MethodInfo Delete =
        typeof(EmptyDatabases).GetMethod(nameof(DeleteAsync), BindingFlags.NonPublic | BindingFlags.Static)!; // below

    private static readonly MethodInfo Any =
        typeof(EmptyDatabases).GetMethod(nameof(AnyAsync), BindingFlags.NonPublic | BindingFlags.Static)!; // below

    public static async Task<bool> AreEmptyAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        foreach (var context in scope.ServiceProvider.GetServices<ModuleDbContext>())
        {
            foreach (var type in TypesOf(context))
            {
                if (await (Task<bool>)Any.MakeGenericMethod(type.ClrType).Invoke(null, [context, ct])!) // a Task, as declared
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Every row of every module, and the files that only they name.</summary>
    public static async Task EmptyAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        foreach (var context in scope.ServiceProvider.GetServices<ModuleDbContext>())
        {
            foreach (var type in InOrderOfDeletion(TypesOf(context)))
            {
                await (Task)Delete.MakeGenericMethod(type.ClrType).Invoke(null, [context, ct])!; // a Task, as declared
            }
        }

        var files = scope.ServiceProvider.GetRequiredService<DataDirectory>().Files;
        if (Directory.Exists(files))
        {
            Directory.Delete(files, recursive: true);
        }
    }

    private static List<IEntityType> TypesOf(ModuleDbContext context) =>
        [.. context.Model.GetEntityTypes().Where(type => !type.IsOwned())];

    /// <summary>Those that nobody left points to, again and again.</summary>
    private static IEnumerable<IEntityType> InOrderOfDeletion(List<IEntityType> types)
    {
        var left = types.ToList();
        while (left.Count > 0)
        {
            var free = left.First(type => !left.Any(other => other != type && PointsTo(other, type)));
            left.Remove(free);
            yield return free;
        }
    }

    private static bool PointsTo(IEntityType type, IEntityType principal) =>
        type.GetForeignKeys().Any(key => key.PrincipalEntityType == principal);

    private static Task<bool> AnyAsync<T>(DbContext context, CancellationToken ct)
        where T : class => context.Set<T>().AnyAsync(ct);

    private static Task<int> DeleteAsync<T>(DbContext context, CancellationToken ct)
        where T : class => context.Set<T>().ExecuteDeleteAsync(ct);
}
