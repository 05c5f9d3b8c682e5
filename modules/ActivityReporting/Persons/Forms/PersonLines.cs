using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Persons.Forms;

/// <summary>A sheet in words, always the same lines in the same order: what its page shows and what differences are told in.</summary>
internal static class PersonLines
{
    public static IReadOnlyList<Line> Of(PersonContent content, Communes? communes = null) =>
    [
        new("Prénom", content.FirstName ?? ""),
        new("Nom", content.LastName ?? ""),
        new("Année de naissance", content.BirthYear?.ToString() ?? ""),
        new("Téléphone", content.HasNoPhone ? "N’a pas de téléphone" : Phone(content.Phone)),
        new("E-mail", content.Email ?? ""),
        new("Commune de résidence", communes?.Find(content.CommuneCode)?.Label ?? content.CommuneCode ?? ""),
        new("Genre", content.Gender == Gender.NotStated ? "" : Labels.Of(content.Gender)),
        new("Statut", content.Status == PersonStatus.NotStated ? "" : Labels.Of(content.Status)),
        new("Situation numérique", content.Situation is { } situation ? Labels.Of(situation) : ""),
        new("Accord de la personne", content.ConsentedOn is { } day ? FrenchDates.Long(day) : ""),
        new("Notes", content.Notes ?? ""),
    ];

    /// <returns>The names of the lines that differ, never what they hold.</returns>
    public static IEnumerable<string> Changed(PersonContent before, PersonContent after) =>
        Difference.Between(Of(before), Of(after)).Select(line => line.Label);

    private static string Phone(string? number) => PhoneNumber.TryRead(number, out var e164) ? PhoneNumber.Shown(e164) : number ?? "";
}
