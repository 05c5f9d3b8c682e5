using System.Reflection;
using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Places.Vocabulary;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Places.Directory.Forms;

/// <summary>Between the fields of the form and the description of a place.</summary>
internal static class PlaceFormReading
{
    /// <param name="form">As typed.</param>
    /// <param name="communeCode">What the typed commune means; null: nothing certain.</param>
    /// <param name="keptHours">What the place has.</param>
    public static PlaceDescription Read(this PlaceForm form, string? communeCode, string? keptHours)
    {
        var position = Places.Position.Read(form.Position);
        return new PlaceDescription
        {
            Id = form.Id,
            Name = form.Name ?? "",
            Address = form.Address ?? "",
            AddressComplement = form.AddressComplement,
            CommuneCode = communeCode ?? "",
            PostalCode = form.PostalCode,
            IsItinerant = form.IsItinerant,
            Typologies = EnumSet<PlaceTypology>.Of(form.Typologies),
            Siret = SharedKernel.Siret.Bare(form.Siret),
            Rna = PlaceIdentifiers.Clean(form.Rna),
            OpeningHours = form.Hours.Read(keptHours),
            Access = EnumSet<AccessMode>.Of(form.Access),
            Fees = EnumSet<PlaceFee>.Of(form.Fees),
            Services = EnumSet<PlaceService>.Of(form.Services),
            Publics = EnumSet<PlacePublic>.Of(form.Publics),
            SpecialCare = EnumSet<SpecialCare>.Of(form.SpecialCare),
            Programmes = EnumSet<NationalProgramme>.Of(form.Programmes),
            Labels = EnumSet<PlaceLabel>.Of(form.Labels),
            OtherLabels = form.OtherLabels,
            Guidance = EnumSet<Guidance>.Of(form.Guidance),
            Summary = form.Summary,
            Detail = form.Detail,
            Phone = PhoneNumber.TryRead(form.Phone, out var phone) ? phone : Blank(form.Phone),
            Emails = Emails(form.Emails),
            WebSite = form.WebSite,
            AccessibilitySheet = form.AccessibilitySheet,
            AppointmentSite = form.AppointmentSite,
            Latitude = position?.Latitude,
            Longitude = position?.Longitude,
            IsVisible = form.IsVisible,
        }.Trimmed();
    }

    public static PlaceForm Fill(PlaceDescription place, int version, Communes communes) => new()
    {
        Id = place.Id,
        Version = version,
        Name = place.Name,
        Address = place.Address,
        AddressComplement = place.AddressComplement,
        Commune = communes.Find(place.CommuneCode)?.Label ?? place.CommuneCode,
        CommuneCode = place.CommuneCode,
        PostalCode = place.PostalCode,
        IsItinerant = place.IsItinerant,
        Services = [.. place.Services.Values()],
        Guidance = [.. place.Guidance.Values()],
        Publics = [.. place.Publics.Values()],
        SpecialCare = [.. place.SpecialCare.Values()],
        Fees = [.. place.Fees.Values()],
        Access = [.. place.Access.Values()],
        Hours = HoursForm.Of(place.OpeningHours),
        Phone = place.Phone is { } phone ? PhoneNumber.Shown(phone) : null,
        Emails = place.Emails?.Replace('|', '\n'),
        WebSite = place.WebSite,
        AppointmentSite = place.AppointmentSite,
        AccessibilitySheet = place.AccessibilitySheet,
        Summary = place.Summary,
        Detail = place.Detail,
        Typologies = [.. place.Typologies.Values()],
        Siret = place.Siret,
        Rna = place.Rna,
        Programmes = [.. place.Programmes.Values()],
        Labels = [.. place.Labels.Values()],
        OtherLabels = place.OtherLabels,
        Position = Places.Position.Write(place.Latitude, place.Longitude),
        IsVisible = place.IsVisible,
    };

    /// <summary>What the form calls a field of the description.</summary>
    public static string LabelOf(string field) => field switch
    {
        nameof(PlaceDescription.OpeningHours) => "Horaires",
        nameof(PlaceDescription.CommuneCode) => "Commune",
        nameof(PlaceDescription.Latitude) or nameof(PlaceDescription.Longitude) => "Position",
        nameof(PlaceDescription.IsVisible) => "Carte publique",
        nameof(PlaceDescription.IsItinerant) => "Lieu itinérant",
        _ => typeof(PlaceForm).GetProperty(field)?.GetCustomAttribute<DisplayAttribute>()?.Name ?? field,
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? Emails(string? typed)
    {
        var each = (typed ?? "").Split(['\n', ',', ';', '|', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return each.Length == 0 ? null : string.Join('|', each.Distinct(StringComparer.OrdinalIgnoreCase));
    }
}
