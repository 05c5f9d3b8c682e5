using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>What the autocomplete of a commune field asks.</summary>
public static class CommunesEndpoints
{
    public const string RouteName = "communes";

    private const int Suggested = 10;
    private const string CacheFiveMinutes = "private, max-age=300";

    /// <summary>
    /// <c>GET /communes?q=</c> for whoever is signed in: at most ten communes; 400 if q is longer than 100 characters.
    /// </summary>
    public static IEndpointConventionBuilder MapCommunes(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/communes", Suggest).WithName(RouteName).RequireAuthorization();

    private static IResult Suggest(Communes communes, HttpResponse response, string? q = null)
    {
        if (q?.Length > CommuneSearch.MaxLength)
        {
            return TypedResults.Problem(
                statusCode: StatusCodes.Status400BadRequest,
                title: "Recherche trop longue",
                detail: $"La recherche est limitée à {CommuneSearch.MaxLength} caractères.");
        }

        response.Headers.CacheControl = CacheFiveMinutes;
        return TypedResults.Json(Array.ConvertAll(
            [.. communes.Search(q, Suggested)],
            commune => new CommuneSuggestion
            {
                Code = commune.Code,
                Name = commune.Name,
                Label = commune.Label,
                PostalCodes = commune.PostalCodes,
                Departement = communes.FindDepartement(commune.DepartementCode)?.Name ?? commune.DepartementCode,
            }));
    }
}
