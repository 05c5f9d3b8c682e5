using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Places.Vocabulary;

/// <summary>Programmes that a place is part of. Numbers are bits and stored: never renumber.</summary>
internal enum NationalProgramme : byte
{
    [Display(Name = "Aidants Connect")] AidantsConnect = 0,
    [Display(Name = "Bibliothèques numérique de référence")] ReferenceLibraries = 1,
    [Display(Name = "Certification PIX")] Pix = 2,
    [Display(Name = "Conseillers numériques")] DigitalAdvisors = 3,
    [Display(Name = "Emmaüs Connect")] EmmausConnect = 4,
    [Display(Name = "France Services")] FranceServices = 5,
    [Display(Name = "Grande école du numérique")] DigitalSchool = 6,
    [Display(Name = "La Croix Rouge")] RedCross = 7,
    [Display(Name = "Point d’accès numérique CAF", ShortName = "Point d'accès numérique CAF")] CafAccessPoint = 8,
    [Display(Name = "Promeneurs du net")] NetWalkers = 9,
    [Display(Name = "Relais numérique (Emmaüs Connect)")] DigitalRelay = 10,
}
