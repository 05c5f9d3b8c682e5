using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Persons.Forms;

/// <summary>The fields of a followed person's sheet.</summary>
internal sealed class PersonForm : DraftedForm
{
    [Display(Name = "Prénom"), StringLength(FollowedPerson.MaxNameLength), VisibleText]
    public string? FirstName { get; set; }

    [Display(Name = "Nom"), StringLength(FollowedPerson.MaxNameLength), VisibleText]
    public string? LastName { get; set; }

    [Display(Name = "Année de naissance")]
    public int? BirthYear { get; set; }

    [Display(Name = "Téléphone"), StringLength(30)]
    public string? Phone { get; set; }

    [Display(Name = "N’a pas de téléphone")]
    public bool HasNoPhone { get; set; }

    [Display(Name = "E-mail"), StringLength(FollowedPerson.MaxEmailLength)]
    public string? Email { get; set; }

    [Display(Name = "C’est une autre personne")]
    public bool IsSomebodyElse { get; set; }

    [Display(Name = "Commune de résidence"), StringLength(200)]
    public string? Commune { get; set; }

    [Display(Name = "Commune choisie")]
    public string? CommuneCode { get; set; }

    [Display(Name = "Genre")]
    public Gender Gender { get; set; }

    [Display(Name = "Statut")]
    public PersonStatus Status { get; set; }

    [Display(Name = "Situation numérique")]
    public DigitalSituation? Situation { get; set; }

    [Display(Name = "Notes"), StringLength(FollowedPerson.MaxNotesLength)]
    public string? Notes { get; set; }

    [Display(Name = "Je garde mes notes telles quelles")]
    public bool KeepsNotes { get; set; }

    [Display(Name = "Accord de la personne, le")]
    public DateOnly? ConsentedOn { get; set; }
}
