using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>Who finds a tag on the own forms, from the narrowest to the widest.</summary>
internal enum TagScope
{
    [Display(Name = "Personnelle")] Personal,
    [Display(Name = "Équipe")] Team,
    [Display(Name = "Département")] Departement,
    [Display(Name = "Nationale")] National,
}
