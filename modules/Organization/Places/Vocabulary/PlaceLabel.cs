using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Places.Vocabulary;

/// <summary>
/// « Formations et labels » of the national standard; others are text. Numbers are bits and stored: never renumber.
/// Source: https://github.com/LaMednum/standard-mediation-num
/// </summary>
internal enum PlaceLabel : byte
{
    [Display(Name = "Formé à « Mon Espace Santé »", ShortName = "Formé à « Mon Espace Santé »")] MonEspaceSante = 0,
    [Display(Name = "Formé à « DUPLEX » (illettrisme)", ShortName = "Formé à « DUPLEX » (illettrisme)")] Duplex = 1,
    [Display(Name = "Arnia/MedNum BFC (Bourgogne-Franche-Comté)")] Arnia = 2,
    [Display(Name = "Collectif ressources et acteurs réemploi (Normandie)")] ReuseCollective = 3,
    [Display(Name = "Étapes numériques (La Poste)")] EtapesNumeriques = 4,
    [Display(Name = "Fabriques de Territoire")] FabriquesDeTerritoire = 5,
    [Display(Name = "Les Éclaireurs du numérique (Drôme)")] Eclaireurs = 6,
    [Display(Name = "Mes Papiers (Métropole de Lyon)")] MesPapiers = 7,
    [Display(Name = "ORDI 3.0")] Ordi = 8,
    [Display(Name = "SUD LABS (PACA)")] SudLabs = 9,
}
