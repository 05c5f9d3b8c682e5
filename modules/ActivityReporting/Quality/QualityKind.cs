using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>What may be wrong in a month. Numbers are stored: add at the end, never renumber.</summary>
internal enum QualityKind : byte
{
    [Display(Name = "Saisies tardives", Description = "Plus de sept jours après la séance\u00A0: la date est-elle la bonne\u00A0?")] Late = 1,
    [Display(Name = "Durées surprenantes", Description = "Neuf heures d’affilée, trois heures pour une demande ponctuelle\u00A0: une faute de frappe\u00A0?")] Duration = 2,
    [Display(Name = "Journées très longues", Description = "Plus de douze heures d’intervention le même jour.")] LongDay = 3,
    [Display(Name = "Jours sans activité", Description = "Des jours où, d’habitude, vous notez quelque chose.")] MissingDay = 4,
    [Display(Name = "Doublons probables", Description = "Deux activités qui disent la même chose.")] Double = 5,
    [Display(Name = "Beaucoup de «\u00A0Non communiqué\u00A0»", Description = "Plus de la moitié des accompagnements du mois.")] Unknown = 6,
}
