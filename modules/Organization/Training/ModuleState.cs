using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Training;

/// <summary>Whether this year's module is done; a filter.</summary>
internal enum ModuleState
{
    [Display(Name = "Module fait")] Done,
    [Display(Name = "Module à faire")] Missing,
}
