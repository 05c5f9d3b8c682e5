using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.PeerProjects.Projects;

/// <summary>How far a project reaches, seen from the commune that its owner names.</summary>
internal enum ProjectReach
{
    [Display(Name = "Commune")] Commune,
    [Display(Name = "Intercommunalité")] Epci,
    [Display(Name = "Département")] Departement,
    [Display(Name = "Région")] Region,
    [Display(Name = "France entière")] Nation,
}
