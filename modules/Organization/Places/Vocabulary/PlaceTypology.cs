using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Places.Vocabulary;

/// <summary>
/// What kind of house a place is: those of the national standard's codes where advisors work, at most 31.
/// Numbers are bits and stored: never renumber.
/// </summary>
internal enum PlaceTypology : byte
{
    [Display(Name = "Association", ShortName = "ASSO")] Association = 0,
    [Display(Name = "Bibliothèque, médiathèque", ShortName = "BIB")] Library = 1,
    [Display(Name = "Caisse d’allocations familiales", ShortName = "CAF")] FamilyAllowances = 2,
    [Display(Name = "Communauté de communes", ShortName = "CC")] CommunityOfCommunes = 3,
    [Display(Name = "CCAS", ShortName = "CCAS")] SocialAction = 4,
    [Display(Name = "Conseil départemental", ShortName = "CD")] DepartmentCouncil = 5,
    [Display(Name = "CIAS", ShortName = "CIAS")] SharedSocialAction = 6,
    [Display(Name = "Assurance maladie", ShortName = "CPAM")] HealthInsurance = 7,
    [Display(Name = "Centre social", ShortName = "CS")] SocialCentre = 8,
    [Display(Name = "Centre socio-culturel", ShortName = "CSC")] CulturalCentre = 9,
    [Display(Name = "École de la deuxième chance", ShortName = "E2C")] SecondChanceSchool = 10,
    [Display(Name = "Intercommunalité", ShortName = "EPCI")] Intercommunality = 11,
    [Display(Name = "Espace public numérique", ShortName = "EPN")] PublicDigitalSpace = 12,
    [Display(Name = "Entreprise de l’économie sociale et solidaire", ShortName = "ESS")] SocialEnterprise = 13,
    [Display(Name = "Espace de vie sociale", ShortName = "EVS")] SocialLife = 14,
    [Display(Name = "Fablab", ShortName = "FABLAB")] Fablab = 15,
    [Display(Name = "France Travail", ShortName = "FT")] EmploymentOffice = 16,
    [Display(Name = "La Poste", ShortName = "LA_POSTE")] PostOffice = 17,
    [Display(Name = "Maison départementale des solidarités", ShortName = "MDS")] SolidarityHouse = 18,
    [Display(Name = "Maison des jeunes et de la culture", ShortName = "MJC")] YouthHouse = 19,
    [Display(Name = "Mission locale", ShortName = "ML")] LocalMission = 20,
    [Display(Name = "Maison de quartier", ShortName = "MQ")] NeighbourhoodHouse = 21,
    [Display(Name = "Mutualité sociale agricole", ShortName = "MSA")] FarmersInsurance = 22,
    [Display(Name = "Mairie", ShortName = "MUNI")] TownHall = 23,
    [Display(Name = "Information jeunesse", ShortName = "PIJ_BIJ")] YouthInformation = 24,
    [Display(Name = "PIMMS", ShortName = "PIMMS")] Pimms = 25,
    [Display(Name = "Préfecture, sous-préfecture", ShortName = "PREF")] Prefecture = 26,
    [Display(Name = "Ressourcerie", ShortName = "RESSOURCERIE")] ReuseShop = 27,
    [Display(Name = "France Services", ShortName = "RFS")] FranceServices = 28,
    [Display(Name = "Tiers-lieu", ShortName = "TIERS_LIEUX")] ThirdPlace = 29,
    [Display(Name = "Autre", ShortName = "Autre")] Other = 30,
}
