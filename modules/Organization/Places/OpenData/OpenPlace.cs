using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Organization.Places.OpenData;

/// <summary>
/// A place in the fields and words of the national standard « lieux de médiation numérique ».
/// Source: https://github.com/LaMednum/standard-mediation-num
/// </summary>
internal static class OpenPlace
{
    private const string Source = "Espace Coop";

    /// <summary>In the order of the files; those that hold several values are lists.</summary>
    public static IReadOnlyList<OpenField> Fields { get; } =
    [
        Text("id", row => row.Place.Id.ToString()),
        Text("pivot", row => row.Place.Siret ?? row.Place.Rna),
        Words("nom", row => row.Place.Name),
        Text("commune", row => row.Commune?.Name ?? row.Place.CommuneCode),
        Text("code_postal", row => PlaceFacts.PostalCodeOf(row.Place.PostalCode, row.Commune)),
        Text("code_insee", row => row.Place.CommuneCode),
        Words("adresse", row => row.Place.Address),
        Words("complement_adresse", row => row.Place.AddressComplement),
        Number("latitude", row => row.Place.Latitude),
        Number("longitude", row => row.Place.Longitude),
        Values("typologie", row => row.Place.Typologies),
        Text("telephone", row => row.Place.Phone),
        List("courriels", row => row.Place.Emails?.Split('|') ?? [], areWords: true),
        List("site_web", row => One(row.Place.WebSite)),
        Words("horaires", row => row.Place.OpeningHours),
        Words("presentation_resume", row => row.Place.Summary),
        Words("presentation_detail", row => row.Place.Detail),
        Text("source", _ => Source),
        List("itinerance", row => One(row.Place.IsItinerant ? "Itinérant" : "Fixe")),
        Words("structure_parente", row => row.Employer),
        Text("date_maj", row => BusinessCalendar.DayOf(row.Place.UpdatedAt, BusinessCalendar.Paris).ToString("yyyy-MM-dd")),
        Values("services", row => row.Place.Services),
        Values("publics_specifiquement_adresses", row => row.Place.Publics),
        Values("prise_en_charge_specifique", row => row.Place.SpecialCare),
        Values("frais_a_charge", row => row.Place.Fees),
        Values("dispositif_programmes_nationaux", row => row.Place.Programmes),
        Values("formations_labels", row => row.Place.Labels),
        List("autres_formations_labels", row => One(row.Place.OtherLabels?.Replace('|', '/')), areWords: true),
        Values("modalites_acces", row => row.Place.Access),
        Values("modalites_accompagnement", row => row.Place.Guidance),
        Text("fiche_acces_libre", row => WebAddress.OfStandard(row.Place.AccessibilitySheet)),
        Text("prise_rdv", row => row.Place.AppointmentSite),
    ];

    private static OpenField Text(string name, Func<OpenRow, string?> read) => new(name, row => One(read(row)));

    private static OpenField Words(string name, Func<OpenRow, string?> read) => new(name, row => One(read(row))) { AreWords = true };

    private static OpenField Number(string name, Func<OpenRow, double?> read) =>
        new(name, row => One(read(row) is { } number ? FormattableString.Invariant($"{number:0.######}") : null)) { IsNumber = true };

    private static OpenField List(string name, Func<OpenRow, IReadOnlyList<string>> read, bool areWords = false) =>
        new(name, read) { IsList = true, AreWords = areWords };

    private static OpenField Values<TEnum>(string name, Func<OpenRow, EnumSet<TEnum>> read)
        where TEnum : struct, Enum =>
        List(name, row => [.. read(row).Values().Select(value => Labels.StandardOf(value))]);

    private static string[] One(string? text) => string.IsNullOrEmpty(text) ? [] : [text];
}
