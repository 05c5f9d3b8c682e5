using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>What an administrator can close for a while; the host knows the pages of each.</summary>
public enum SitePart
{
    [Display(Name = "Réseau : l’annuaire")] Directory,
    [Display(Name = "Trouver un conseiller et données ouvertes")] PublicPlaces,
    [Display(Name = "Projets entre pairs")] PeerProjects,
    [Display(Name = "Ressources")] Library,
    [Display(Name = "Formation")] Training,
    [Display(Name = "Coordination")] Coordination,
}
