using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Diagnoses;

/// <summary>
/// The ten questions of a diagnosis, each begun by « Je sais… »: five of everyday life, three of a citizen, two of
/// procedures. The order is stored: never renumber, never reword into another meaning.
/// </summary>
internal enum Question : byte
{
    [Display(Name = "Allumer un appareil, toucher ou cliquer au bon endroit, revenir en arrière")] Handling = 0,
    [Display(Name = "Écrire un petit texte au clavier et corriger une faute")] Writing = 1,
    [Display(Name = "Retrouver une photo ou un document que l’on m’a envoyé")] Finding = 2,
    [Display(Name = "Chercher un horaire, une adresse ou une recette sur internet")] Searching = 3,
    [Display(Name = "Lire un e-mail, y répondre, y joindre une photo")] Mailing = 4,
    [Display(Name = "Garder le contact avec mes proches par message ou appel vidéo")] Talking = 5,
    [Display(Name = "Reconnaître un message qui veut me piéger, et quoi en faire")] Distrusting = 6,
    [Display(Name = "Vérifier une information avant d’y croire ou de la partager")] Verifying = 7,
    [Display(Name = "Ouvrir mon espace personnel d’un service public et y retrouver un courrier")] Connecting = 8,
    [Display(Name = "Aller jusqu’au bout d’une démarche en ligne et en garder la preuve")] Applying = 9,
}
