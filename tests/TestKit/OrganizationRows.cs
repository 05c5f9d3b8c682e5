using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.TestKit;

/// <summary>Saves rows of Organization that its own factories made.</summary>
internal static class OrganizationRows
{
    /// <summary>Since when everything that a test does not date has been so.</summary>
    public static readonly DateOnly Since = new(2024, 1, 1);

    public static Task<T> InOrganizationAsync<T>(this TestHost host, Func<OrganizationDbContext, Task<T>> act) =>
        host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<OrganizationDbContext>();
            var result = await act(db);
            await db.SaveChangesAsync();
            return result;
        });

    /// <exception cref="InvalidOperationException">The rules refuse what a test wanted to prepare.</exception>
    public static T Made<T>(this Result<T> result)
        where T : notnull =>
        result.TryGet(out var value, out var refusal) ? value : throw new InvalidOperationException(refusal.Message);
}
