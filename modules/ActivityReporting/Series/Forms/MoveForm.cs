using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Series.Forms;

/// <summary>Another day or hour for one session.</summary>
internal sealed class MoveForm
{
    [Display(Name = "Nouveau jour")]
    public DateOnly? Day { get; set; }

    [Display(Name = "Heure de début")]
    public TimeOnly? StartsAt { get; set; }
}
