using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>
/// One vocabulary for activities, resources and projects: 19 themes of mediation, then 11 kinds of procedure under
/// the last one. Numbers are bit positions and stored: add at the end, never renumber.
/// </summary>
public enum Theme : byte
{
    [Display(Name = "Diagnostic numérique", Description = "Faire le point sur ce que l’on sait faire")] Diagnosis = 0,
    [Display(Name = "Prendre en main du matériel", Description = "Allumer, souris, écran tactile")] HandlingEquipment = 1,
    [Display(Name = "Maintenance de matériel", Description = "Mise à jour, imprimante, mémoire")] Maintenance = 2,
    [Display(Name = "Gérer ses contenus numériques", Description = "Ranger ses photos, clé USB")] ManagingContent = 3,
    [Display(Name = "Navigation sur internet", Description = "Chercher, onglets, favoris")] Browsing = 4,
    [Display(Name = "E-mail", Description = "Créer sa boîte, joindre un fichier")] Email = 5,
    [Display(Name = "Bureautique", Description = "Lettre, CV, tableau")] OfficeSoftware = 6,
    [Display(Name = "Réseaux sociaux communication", Description = "Messagerie, visio, réglages")] SocialNetworks = 7,
    [Display(Name = "Santé", Description = "Mon espace santé, rendez-vous")] Health = 8,
    [Display(Name = "Banque et achats en ligne", Description = "Consulter son compte, payer")] BankingAndShopping = 9,
    [Display(Name = "Accompagner un professionnel", Description = "Artisan, commerçante, association")] HelpingProfessionals = 10,
    [Display(Name = "Insertion professionnelle", Description = "Candidature, France Travail")] JobInsertion = 11,
    [Display(Name = "Prévention en sécurité numérique", Description = "Mot de passe, arnaque")] Security = 12,
    [Display(Name = "Parentalité", Description = "Écrans en famille, contrôle parental")] Parenthood = 13,
    [Display(Name = "Scolarité et numérique", Description = "ENT, inscription, devoirs")] Schooling = 14,
    [Display(Name = "Créer avec le numérique", Description = "Photo, vidéo, impression 3D")] Creating = 15,
    [Display(Name = "Culture numérique", Description = "Comprendre, vérifier une info")] DigitalCulture = 16,
    [Display(Name = "Intelligence artificielle (IA)", Description = "Poser une question, garder un œil critique")] ArtificialIntelligence = 17,
    [Display(Name = "Aide aux démarches administratives", Description = "Impôts, CAF, carte d’identité")] Procedures = 18,

    [Display(Name = "Papiers - Élections - Citoyenneté", Description = "Carte d’identité, passeport, vote")] Papers = 19,
    [Display(Name = "Famille - Scolarité", Description = "Naissance, cantine, bourse")] Family = 20,
    [Display(Name = "Social - Santé", Description = "Assurance maladie, RSA, handicap")] SocialAndHealth = 21,
    [Display(Name = "Travail - Formation - Entreprise", Description = "France Travail, formation, création")] Work = 22,
    [Display(Name = "Logement", Description = "Aide au logement, demande de HLM")] Housing = 23,
    [Display(Name = "Transports - Mobilité", Description = "Carte grise, permis, abonnement")] Transport = 24,
    [Display(Name = "Argent - Impôts", Description = "Déclaration, paiement, chèque énergie")] Money = 25,
    [Display(Name = "Justice", Description = "Plainte, aide juridictionnelle")] Justice = 26,
    [Display(Name = "Étrangers - Europe", Description = "Titre de séjour, visa")] Foreigners = 27,
    [Display(Name = "Loisirs - Sports - Culture", Description = "Licence, pass Culture, réservation")] Leisure = 28,
    [Display(Name = "Associations", Description = "Déclaration, subvention")] Associations = 29,
}
