using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Network;

/// <summary>What the directory is asked for.</summary>
internal enum DirectoryKind
{
    [Display(Name = "Conseillers et coordinateurs")] People,
    [Display(Name = "Conseillers")] Advisors,
    [Display(Name = "Coordinateurs")] Coordinators,
    [Display(Name = "Lieux d’activité")] Places,
}
