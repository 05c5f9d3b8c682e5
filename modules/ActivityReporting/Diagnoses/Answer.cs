using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Diagnoses;

/// <summary>What a person says of one question. Numbers are stored: add at the end, never renumber.</summary>
internal enum Answer : byte
{
    [Display(Name = "Pas encore")] NotYet = 0,
    [Display(Name = "Avec un peu d’aide")] WithHelp = 1,
    [Display(Name = "Sans aide")] Alone = 2,
    [Display(Name = "Je n’en ai pas besoin")] NotConcerned = 3,
}
