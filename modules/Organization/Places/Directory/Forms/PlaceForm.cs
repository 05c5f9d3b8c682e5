using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Places.Vocabulary;

namespace ConseillerNumerique.Organization.Places.Directory.Forms;

/// <summary>The fields of a place as they are typed.</summary>
internal sealed class PlaceForm
{
    public Guid Id { get; set; }

    /// <summary>The one that the form was filled with; of a place that is kept.</summary>
    public int Version { get; set; }

    [Display(Name = "Structure")]
    public Guid? EmployerId { get; set; }

    /// <summary>Typed by those who choose among all employers.</summary>
    [Display(Name = "Nom de la structure"), StringLength(200)]
    public string? Employer { get; set; }

    [Display(Name = "Nom du lieu"), Required, TrimmedLength(1, Place.MaxNameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Adresse"), Required, TrimmedLength(1, Place.MaxAddressLength)]
    public string Address { get; set; } = "";

    [Display(Name = "Complément d’adresse"), StringLength(Place.MaxComplementLength)]
    public string? AddressComplement { get; set; }

    [Display(Name = "Commune"), Required, StringLength(100)]
    public string Commune { get; set; } = "";

    [Display(Name = "Commune choisie")]
    public string? CommuneCode { get; set; }

    [Display(Name = "Code postal"), StringLength(5)]
    public string? PostalCode { get; set; }

    [Display(Name = "Lieu itinérant : un bus, une caravane")]
    public bool IsItinerant { get; set; }

    [Display(Name = "Vous y travaillez depuis le")]
    public DateOnly? FirstDay { get; set; }

    [Display(Name = "Services")]
    public List<PlaceService> Services { get; set; } = [];

    [Display(Name = "Modalités d’accompagnement")]
    public List<Guidance> Guidance { get; set; } = [];

    [Display(Name = "Publics")]
    public List<PlacePublic> Publics { get; set; } = [];

    [Display(Name = "Prise en charge spécifique")]
    public List<SpecialCare> SpecialCare { get; set; } = [];

    [Display(Name = "Frais à charge")]
    public List<PlaceFee> Fees { get; set; } = [];

    [Display(Name = "Modalités d’accès")]
    public List<AccessMode> Access { get; set; } = [];

    public HoursForm Hours { get; set; } = new();

    [Display(Name = "Téléphone"), StringLength(30), DataType(DataType.PhoneNumber)]
    public string? Phone { get; set; }

    [Display(Name = "Courriels"), StringLength(Place.MaxEmailsLength)]
    public string? Emails { get; set; }

    [Display(Name = "Site web"), StringLength(Place.MaxLinkLength), DataType(DataType.Url)]
    public string? WebSite { get; set; }

    [Display(Name = "Prise de rendez-vous en ligne"), StringLength(Place.MaxLinkLength), DataType(DataType.Url)]
    public string? AppointmentSite { get; set; }

    [Display(Name = "Fiche d’accessibilité acceslibre"), StringLength(Place.MaxLinkLength), DataType(DataType.Url)]
    public string? AccessibilitySheet { get; set; }

    [Display(Name = "Résumé"), StringLength(Place.MaxSummaryLength)]
    public string? Summary { get; set; }

    [Display(Name = "Présentation"), StringLength(Place.MaxDetailLength)]
    public string? Detail { get; set; }

    [Display(Name = "Typologies")]
    public List<PlaceTypology> Typologies { get; set; } = [];

    [Display(Name = "SIRET"), StringLength(30)]
    public string? Siret { get; set; }

    [Display(Name = "RNA"), StringLength(30)]
    public string? Rna { get; set; }

    [Display(Name = "Dispositifs et programmes nationaux")]
    public List<NationalProgramme> Programmes { get; set; } = [];

    [Display(Name = "Formations et labels")]
    public List<PlaceLabel> Labels { get; set; } = [];

    [Display(Name = "Autres formations et labels"), StringLength(Place.MaxLabelsLength)]
    public string? OtherLabels { get; set; }

    [Display(Name = "Position"), StringLength(50)]
    public string? Position { get; set; }

    [Display(Name = "Montrer ce lieu sur la carte publique et dans les données ouvertes")]
    public bool IsVisible { get; set; }
}
