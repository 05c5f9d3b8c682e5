using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>How far an event or a partnership reaches. Numbers are stored: never renumber.</summary>
public enum CoordinationLevel : byte
{
    [Display(Name = "Communal")] Commune = 1,
    [Display(Name = "Intercommunal")] Intercommunality = 2,
    [Display(Name = "Départemental")] Departement = 3,
    [Display(Name = "Régional")] Region = 4,
    [Display(Name = "National")] Nation = 5,
}
