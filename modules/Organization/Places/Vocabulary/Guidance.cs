using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Places.Vocabulary;

/// <summary>How help is given. Numbers are bits and stored: never renumber.</summary>
internal enum Guidance : byte
{
    [Display(Name = "En autonomie")] Alone = 0,
    [Display(Name = "Accompagnement individuel")] Individual = 1,
    [Display(Name = "Dans un atelier collectif")] Workshop = 2,
    [Display(Name = "À distance")] Remote = 3,
}
