using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>The fields of the three forms. Each form shows its own; what it does not show stays empty.</summary>
internal sealed class ActivityForm
{
    [Display(Name = "Numéro du formulaire")]
    public Guid Id { get; set; }

    /// <summary>Offered beside <see cref="Id"/> when that one is taken, for « Enregistrer comme nouvelle ».</summary>
    [Display(Name = "Nouveau numéro")]
    public Guid? NewId { get; set; }

    /// <summary>What was shown for correction; 0 in a new form.</summary>
    [Display(Name = "Version affichée")]
    public int Revision { get; set; }

    /// <summary>Of a form that was met by a newer version: what it was opened on, so that its draft is met again.</summary>
    [Display(Name = "Version ouverte")]
    public int? OpenedRevision { get; set; }

    /// <summary>This opening of the form, on this device: tells whose typing a draft holds.</summary>
    [Display(Name = "Ouverture du formulaire")]
    public Guid WriterId { get; set; }

    /// <summary>Of the draft that the form was opened from; 0: from none.</summary>
    [Display(Name = "Version du brouillon")]
    public int DraftVersion { get; set; }

    [Display(Name = "Date")]
    public DateOnly? Date { get; set; }

    /// <summary>Minutes of a shortcut, or <see cref="Durations.Other"/>.</summary>
    [Display(Name = "Durée")]
    public string? Duration { get; set; }

    [Display(Name = "Durée en minutes")]
    public int? Minutes { get; set; }

    /// <summary>A place's id, or the name of a channel without a place.</summary>
    [Display(Name = "Lieu")]
    public string? Where { get; set; }

    [Display(Name = "Commune"), StringLength(200)]
    public string? Commune { get; set; }

    [Display(Name = "Commune choisie")]
    public string? CommuneCode { get; set; }

    [Display(Name = "Appel vidéo")]
    public bool IsVideoCall { get; set; }

    [Display(Name = "Structure")]
    public Guid? EmployerId { get; set; }

    [Display(Name = "Thèmes")]
    public List<Theme> Themes { get; set; } = [];

    [Display(Name = "Nom de la démarche"), StringLength(Activity.MaxProcedureNameLength)]
    public string? ProcedureName { get; set; }

    [Display(Name = "Matériel")]
    public List<Material> Materials { get; set; } = [];

    [Display(Name = "Étiquettes")]
    public List<Guid> TagIds { get; set; } = [];

    /// <summary>The name of a personal one, made on the way.</summary>
    [Display(Name = "Nouvelle étiquette"), TrimmedLength(Tag.MinNameLength, Tag.MaxNameLength), VisibleText]
    public string? NewTag { get; set; }

    [Display(Name = "Notes"), StringLength(Activity.MaxNotesLength)]
    public string? Notes { get; set; }

    [Display(Name = "Je garde mes notes telles quelles")]
    public bool KeepsNotes { get; set; }

    /// <summary>Of one person's session; null: an anonymous one.</summary>
    [Display(Name = "Qui")]
    public Guid? PersonId { get; set; }

    /// <summary>Of a workshop.</summary>
    [Display(Name = "Personnes suivies")]
    public List<Guid> PersonIds { get; set; } = [];

    [Display(Name = "Chercher une personne suivie"), StringLength(200)]
    public string? PersonSearch { get; set; }

    public NewPersonForm NewPerson { get; set; } = new();

    [Display(Name = "Déjà accompagné")]
    public AlreadyHelped AlreadyHelped { get; set; }

    [Display(Name = "Genre")]
    public Gender Gender { get; set; }

    [Display(Name = "Tranche d’âge")]
    public AgeClass Age { get; set; }

    [Display(Name = "Statut")]
    public PersonStatus Status { get; set; }

    [Display(Name = "Commune de résidence"), StringLength(200)]
    public string? Residence { get; set; }

    [Display(Name = "Commune de résidence choisie")]
    public string? ResidenceCode { get; set; }

    [Display(Name = "Autonomie")]
    public Autonomy Autonomy { get; set; }

    [Display(Name = "Réorientation")]
    public Referral Referral { get; set; }

    [Display(Name = "Ressources utilisées")]
    public List<Guid> ResourceIds { get; set; } = [];

    [Display(Name = "Chercher une ressource"), StringLength(200)]
    public string? ResourceSearch { get; set; }

    [Display(Name = "Projet")]
    public Guid? ProjectId { get; set; }

    [Display(Name = "Titre"), StringLength(Activity.MaxTitleLength)]
    public string? Title { get; set; }

    [Display(Name = "Je garde ce titre tel quel")]
    public bool KeepsTitle { get; set; }

    [Display(Name = "Niveau")]
    public WorkshopLevel Level { get; set; }

    [Display(Name = "Total")]
    public int? Total { get; set; }

    [Display(Name = "dont déjà accompagnées")]
    public int? AlreadyHelpedCount { get; set; }

    public GenderCounts Genders { get; set; } = new();

    public AgeCounts Ages { get; set; } = new();

    public StatusCounts Statuses { get; set; } = new();
}
