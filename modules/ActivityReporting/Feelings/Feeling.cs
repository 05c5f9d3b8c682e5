using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Feelings;

/// <summary>An answer to one of the three questions after a session.</summary>
internal enum Feeling : byte
{
    [Display(Name = "Oui")] Yes = 1,
    [Display(Name = "Un peu")] Somewhat = 2,
    [Display(Name = "Non")] No = 3,
}
