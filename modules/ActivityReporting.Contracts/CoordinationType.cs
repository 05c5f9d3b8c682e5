using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>The three forms of a coordinator's work. Numbers are stored: add at the end, never renumber.</summary>
public enum CoordinationType : byte
{
    [Display(Name = "Animation", Description = "Réunion, groupe de travail, webinaire")] Animation = 1,
    [Display(Name = "Évènement", Description = "Journée, rencontre, temps grand public")] Event = 2,
    [Display(Name = "Partenariat", Description = "Parcours usager, subvention, élus")] Partnership = 3,
}
