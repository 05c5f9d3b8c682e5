using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.PeerProjects.Projects;

/// <summary>Where a project stands.</summary>
internal enum ProjectState
{
    /// <summary>Seen by its owner only.</summary>
    [Display(Name = "Brouillon")] Draft,

    /// <summary>Seen by every advisor.</summary>
    [Display(Name = "Appel à partenaires")] CallForPartners,
}
