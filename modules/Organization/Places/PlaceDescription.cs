using ConseillerNumerique.Organization.Places.Vocabulary;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Places;

/// <summary>Everything that is said of a place; the fields of the national standard « lieux de médiation numérique ».</summary>
internal sealed record PlaceDescription
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Number and street; the commune stands apart.</summary>
    public required string Address { get; init; }

    public string? AddressComplement { get; init; }

    /// <summary>INSEE code.</summary>
    public required string CommuneCode { get; init; }

    /// <summary>Null: the commune's only one, or its first.</summary>
    public string? PostalCode { get; init; }

    /// <summary>A bus or the like, whose stops have communes of their own.</summary>
    public bool IsItinerant { get; init; }

    public EnumSet<PlaceTypology> Typologies { get; init; }

    /// <summary>Fourteen digits.</summary>
    public string? Siret { get; init; }

    /// <summary>« W » and nine characters, as <see cref="PlaceIdentifiers.IsRna"/> tells.</summary>
    public string? Rna { get; init; }

    /// <summary>In OpenStreetMap's syntax, as written.</summary>
    public string? OpeningHours { get; init; }

    public EnumSet<AccessMode> Access { get; init; }

    public EnumSet<PlaceFee> Fees { get; init; }

    public EnumSet<PlaceService> Services { get; init; }

    public EnumSet<PlacePublic> Publics { get; init; }

    public EnumSet<SpecialCare> SpecialCare { get; init; }

    public EnumSet<NationalProgramme> Programmes { get; init; }

    public EnumSet<PlaceLabel> Labels { get; init; }

    public string? OtherLabels { get; init; }

    public EnumSet<Guidance> Guidance { get; init; }

    public string? Summary { get; init; }

    public string? Detail { get; init; }

    /// <summary>E.164.</summary>
    public string? Phone { get; init; }

    /// <summary>Parted by « | ».</summary>
    public string? Emails { get; init; }

    public string? WebSite { get; init; }

    /// <summary>Of acceslibre, the State's register of accessibility.</summary>
    public string? AccessibilitySheet { get; init; }

    public string? AppointmentSite { get; init; }

    /// <summary>Degrees north, WGS 84; never without the longitude.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>On the public map and in the open data.</summary>
    public bool IsVisible { get; init; }

    public static PlaceDescription Of(Place place) => new()
    {
        Id = place.Id,
        Name = place.Name,
        Address = place.Address,
        AddressComplement = place.AddressComplement,
        CommuneCode = place.CommuneCode,
        PostalCode = place.PostalCode,
        IsItinerant = place.IsItinerant,
        Typologies = place.Typologies,
        Siret = place.Siret,
        Rna = place.Rna,
        OpeningHours = place.OpeningHours,
        Access = place.Access,
        Fees = place.Fees,
        Services = place.Services,
        Publics = place.Publics,
        SpecialCare = place.SpecialCare,
        Programmes = place.Programmes,
        Labels = place.Labels,
        OtherLabels = place.OtherLabels,
        Guidance = place.Guidance,
        Summary = place.Summary,
        Detail = place.Detail,
        Phone = place.Phone,
        Emails = place.Emails,
        WebSite = place.WebSite,
        AccessibilitySheet = place.AccessibilitySheet,
        AppointmentSite = place.AppointmentSite,
        Latitude = place.Latitude,
        Longitude = place.Longitude,
        IsVisible = place.IsVisible,
    };

    /// <summary>As it is kept: without blanks around texts, and nothing for a blank one.</summary>
    public PlaceDescription Trimmed() => this with
    {
        Name = Name.Trim(),
        Address = Address.Trim(),
        AddressComplement = Text(AddressComplement),
        PostalCode = Text(PostalCode),
        OpeningHours = Text(OpeningHours),
        OtherLabels = Text(OtherLabels),
        Summary = Text(Summary),
        Detail = Text(Detail),
        WebSite = Text(WebSite),
        AccessibilitySheet = Text(AccessibilitySheet),
        AppointmentSite = Text(AppointmentSite),
    };

    /// <summary>The names of the fields, never their contents.</summary>
    public string[] FieldsThatDifferFrom(PlaceDescription other) =>
    [
        .. typeof(PlaceDescription).GetProperties()
            .Where(field => !Equals(field.GetValue(this), field.GetValue(other)))
            .Select(field => field.Name),
    ];

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
