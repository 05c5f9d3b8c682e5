using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Persons.Forms;

/// <summary>The addresses of followed persons: ids, never a name.</summary>
internal static class PersonPaths
{
    public const string List = "/beneficiaires";
    public const string ToReview = "/beneficiaires?revoir=true";
    public const string New = "/beneficiaires/nouveau";

    public static string Of(Guid id) => $"/beneficiaires/{id}";

    /// <param name="id">Of the person.</param>
    /// <param name="page">1 for the newest ones.</param>
    public static string Sessions(Guid id, int page) => $"{Of(id)}?p={page}#seances";

    public static string Change(Guid id) => $"/beneficiaires/{id}/modifier";

    public static string Erase(Guid id) => $"/beneficiaires/{id}/effacer";

    public static string Merge(Guid id, Guid otherId) => $"/beneficiaires/{id}/fusionner/{otherId}";

    /// <summary>A form of a session with this person in it.</summary>
    public static string Session(ActivityType type, Guid id) => $"{ActivityPaths.New(type)}?personne={id}";
}
