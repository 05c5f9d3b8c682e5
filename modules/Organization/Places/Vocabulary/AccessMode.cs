using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Places.Vocabulary;

/// <summary>How one comes to a place. Numbers are bits and stored: never renumber.</summary>
internal enum AccessMode : byte
{
    [Display(Name = "Se présenter")] ComeIn = 0,
    [Display(Name = "Téléphoner")] Call = 1,
    [Display(Name = "Contacter par mail")] Write = 2,
    [Display(Name = "Prendre un RDV en ligne")] BookOnline = 3,
    [Display(Name = "Ce lieu n’accueille pas de public", ShortName = "Ce lieu n'accueille pas de public")] NoPublic = 4,
    [Display(Name = "Envoyer un mail avec une fiche de prescription")] WriteWithPrescription = 5,
}
