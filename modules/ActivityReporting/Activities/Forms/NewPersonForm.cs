using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Web;

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

    [Display(Name = "C’est une autre personne")]
    public bool IsSomebodyElse { get; set; }

    [Display(Name = "Accord de la personne, le")]
    public DateOnly? ConsentedOn { get; set; }

    /// <summary>Nothing but the day, which is proposed, stands in it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace($"{FirstName}{LastName}{Phone}") && BirthYear is null;

    public PersonContent Read() => new()
    {
        FirstName = Text(FirstName),
        LastName = Text(LastName),
        BirthYear = BirthYear,
        Phone = Text(Phone),
        ConsentedOn = ConsentedOn,
    };

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
