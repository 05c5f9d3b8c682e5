using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>Where an activity comes from. Numbers are stored: add at the end, never renumber.</summary>
public enum ActivitySource : byte
{
    [Display(Name = "Saisie")] Form = 0,
    [Display(Name = "Fichier d’Espace Coop")] OwnFile = 1,
    [Display(Name = "La Coop de la médiation numérique")] LaCoop = 2,
    [Display(Name = "Espace Coop (V1), par La Coop")] FirstEspaceCoop = 3,
}
