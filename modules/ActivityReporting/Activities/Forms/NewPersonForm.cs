using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>A person followed from now on, without leaving the form of the session: what the sheet asks for, no more.</summary>
internal sealed class NewPersonForm
{
    [Display(Name = "Numéro de la fiche")]
    public Guid Id { get; set; }

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

    /// <summary>In a workshop; of the one person of a session, the form asks it itself. Gender and status likewise.</summary>
    [Display(Name = "Commune de résidence"), StringLength(200)]
    public string? Commune { get; set; }

    [Display(Name = "Commune de résidence choisie")]
    public string? CommuneCode { get; set; }

    [Display(Name = "Genre")]
    public Gender Gender { get; set; }

    [Display(Name = "Statut")]
    public PersonStatus Status { get; set; }

    [Display(Name = "C’est une autre personne")]
    public bool IsSomebodyElse { get; set; }

    [Display(Name = "Accord de la personne, le")]
    public DateOnly? ConsentedOn { get; set; }

    /// <summary>Nothing but the day, which is proposed, stands in it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace($"{FirstName}{LastName}{Phone}{Email}{Commune}")
        && (BirthYear, HasNoPhone, Gender, Status) == (null, false, Gender.NotStated, PersonStatus.NotStated);

    /// <param name="communeCode">Of residence, as understood.</param>
    public PersonContent Read(string? communeCode) => new()
    {
        FirstName = Text(FirstName),
        LastName = Text(LastName),
        BirthYear = BirthYear,
        Phone = Text(Phone),
        HasNoPhone = HasNoPhone,
        Email = Text(Email),
        CommuneCode = communeCode,
        Gender = Gender,
        Status = Status,
        ConsentedOn = ConsentedOn,
    };

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
