using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Places.Hours;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Organization.Places;

/// <summary>A place in words; the same for strangers and for those who are signed in.</summary>
internal sealed record PlaceFacts
{
    public required PlaceDescription Place { get; init; }

    /// <summary>« 26400 Crest ».</summary>
    public required string Town { get; init; }

    public HoursInWords? Hours { get; init; }

    public string? Phone { get; init; }

    public IReadOnlyList<string> Emails { get; init; } = [];

    /// <summary>Those that say something: a label and its values.</summary>
    public required IReadOnlyList<(string Label, string Text)> Lines { get; init; }

    public static PlaceFacts Of(PlaceDescription place, Communes communes) => new()
    {
        Place = place,
        Town = TownOf(place, communes),
        Hours = HoursInWords.Of(place.OpeningHours),
        Phone = place.Phone is { } phone ? PhoneNumber.Shown(phone) : null,
        Emails = place.Emails?.Split('|') ?? [],
        Lines =
        [
            .. new[]
            {
                ("Services", Listed(place.Services)),
                ("Accompagnement", Listed(place.Guidance)),
                ("Pour venir", Listed(place.Access)),
                ("Frais", Listed(place.Fees)),
                ("Publics", Listed(place.Publics)),
                ("Prise en charge spécifique", Listed(place.SpecialCare)),
                ("Type de lieu", Listed(place.Typologies)),
                ("Dispositifs", Listed(place.Programmes)),
                ("Formations et labels", string.Join(" · ", new[] { Listed(place.Labels), place.OtherLabels ?? "" }.Where(text => text.Length > 0))),
                ("SIRET", place.Siret ?? ""),
                ("RNA", place.Rna ?? ""),
            }.Where(line => line.Item2.Length > 0),
        ],
    };

    /// <summary>The postal code that was typed, else the commune's first.</summary>
    public static string? PostalCodeOf(string? typed, Commune? commune) => typed ?? (commune?.PostalCodes is [var first, ..] ? first : null);

    private static string TownOf(PlaceDescription place, Communes communes)
    {
        var commune = communes.Find(place.CommuneCode);
        return string.Join(' ', new[] { PostalCodeOf(place.PostalCode, commune), commune?.Name ?? place.CommuneCode }.OfType<string>());
    }

    private static string Listed<TEnum>(EnumSet<TEnum> values)
        where TEnum : struct, Enum =>
        string.Join(" · ", values.Values().Select(value => Labels.Of(value)));
}
