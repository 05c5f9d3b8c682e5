using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Places.Vocabulary;

/// <summary>What help is given, in the words of the national standard. Numbers are bits and stored: never renumber.</summary>
internal enum PlaceService : byte
{
    [Display(Name = "Aide aux démarches administratives")] Procedures = 0,
    [Display(Name = "Maîtrise des outils numériques du quotidien")] EverydayTools = 1,
    [Display(Name = "Insertion professionnelle via le numérique")] Employment = 2,
    [Display(Name = "Utilisation sécurisée du numérique")] Security = 3,
    [Display(Name = "Parentalité et éducation avec le numérique")] Parenting = 4,
    [Display(Name = "Loisirs et créations numériques")] Leisure = 5,
    [Display(Name = "Compréhension du monde numérique")] Understanding = 6,
    [Display(Name = "Accès internet et matériel informatique")] Equipment = 7,
    [Display(Name = "Acquisition de matériel informatique à prix solidaire")] CheapEquipment = 8,
}
