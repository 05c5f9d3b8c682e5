using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>What a post is on a day; it follows from its days and its contracts.</summary>
internal enum PostState
{
    [Display(Name = "Occupé")] Held,
    [Display(Name = "Vacant")] Vacant,

    /// <summary>It opens later.</summary>
    [Display(Name = "À venir")] ToCome,

    /// <summary>The agreement is over and nobody holds it.</summary>
    [Display(Name = "Convention terminée")] Over,
}
