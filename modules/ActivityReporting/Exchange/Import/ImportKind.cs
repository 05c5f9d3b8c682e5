using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>What a file was recognised as.</summary>
internal enum ImportKind
{
    [Display(Name = "Activités, fichier d’Espace Coop")] Activities,
    [Display(Name = "Activités de La Coop de la médiation numérique")] LaCoop,
    [Display(Name = "Bénéficiaires suivis")] Persons,
}
