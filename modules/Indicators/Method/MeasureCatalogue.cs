namespace ConseillerNumerique.Indicators.Method;

/// <summary>Every measure of domain.md §4, in its order.</summary>
internal static class MeasureCatalogue
{
    public static IReadOnlyList<MeasureDefinition> All { get; } =
    [
        new()
        {
            Code = "A1",
            Label = "Activités réalisées",
            Definition = "Chaque séance notée et non supprimée compte une fois.",
            Formula = "Nombre d’activités dont la date est dans la période",
            Unit = "activités",
        },
        new()
        {
            Code = "A2",
            Label = "Accompagnements",
            Definition = "Une personne aidée pendant une séance\u00A0: un accompagnement individuel et une demande "
                + "ponctuelle comptent pour 1, un atelier pour chacun de ses participants.",
            Formula = "Somme des accompagnements",
            Unit = "accompagnements",
        },
        new()
        {
            Code = "A3",
            Label = "dont individuels, ponctuels, participations aux ateliers",
            Definition = "Les accompagnements selon le type de la séance\u00A0; les trois nombres font toujours le "
                + "total.",
            Formula = "Somme des accompagnements, par type",
            Unit = "accompagnements",
        },
        new()
        {
            Code = "A4",
            Label = "Ateliers réalisés, taille moyenne",
            Definition = "Les ateliers collectifs, et le nombre moyen de leurs participants.",
            Formula = "Nombre d’ateliers\u00A0; participations aux ateliers / ateliers",
            Unit = "ateliers",
        },
        new()
        {
            Code = "B1",
            Label = "Personnes suivies distinctes",
            Definition = "Chaque personne suivie venue dans la période compte une fois, quel que soit le nombre de "
                + "ses séances. Ce n’est pas le nombre de toutes les personnes aidées\u00A0: à lire à côté des "
                + "participations anonymes.",
            Formula = "Nombre de personnes suivies différentes",
            Unit = "personnes",
            WithholdsSmall = true,
        },
        new()
        {
            Code = "B2",
            Label = "Participations anonymes",
            Definition = "Les accompagnements de personnes qui ne sont pas suivies\u00A0: une même personne peut y "
                + "compter plusieurs fois.",
            Formula = "Accompagnements − accompagnements de personnes suivies",
            Unit = "accompagnements",
        },
        new()
        {
            Code = "B3",
            Label = "Nouvelles personnes suivies",
            Definition = "Les personnes suivies dont la toute première activité est dans la période.",
            Formula = "Nombre de premières activités de personnes suivies",
            Unit = "personnes",
            WithholdsSmall = true,
        },
        new()
        {
            Code = "B4",
            Label = "Participations anonymes «\u00A0première fois\u00A0»",
            Definition = "Les participations anonymes dont le conseiller a noté que la personne venait pour la "
                + "première fois\u00A0; quand il ne le sait pas, elles n’y sont pas.",
            Formula = "Somme des participations anonymes − déjà accompagnées",
            Unit = "accompagnements",
            WithholdsSmall = true,
        },
        new()
        {
            Code = "T1",
            Label = "Heures d’intervention",
            Definition = "La durée des séances, comptée une fois par séance quel que soit le nombre de participants.",
            Formula = "Somme des durées / 60",
            Unit = "heures",
        },
        new()
        {
            Code = "D",
            Label = "Répartitions",
            Definition = "Genre, âge, statut, canal, durée, matériel, autonomie, niveau et réorientation\u00A0: les "
                + "accompagnements selon la réponse, «\u00A0Non communiqué\u00A0» ayant toujours sa ligne. "
                + "L’autonomie porte sur les accompagnements individuels, le niveau sur les ateliers, la "
                + "réorientation sur les accompagnements individuels et ponctuels. Les pourcentages d’une "
                + "répartition font toujours 100,0\u00A0%.",
            Formula = "Accompagnements par réponse / accompagnements",
            Unit = "% à une décimale",
            WithholdsSmall = true,
        },
        new()
        {
            Code = "TH",
            Label = "Thèmes",
            Definition = "La part des activités qui portent un thème, et celle des accompagnements\u00A0: une "
                + "activité peut en porter plusieurs, le total peut dépasser 100\u00A0%.",
            Formula = "Activités (accompagnements) du thème / activités (accompagnements)",
            Unit = "% à une décimale",
        },
        new()
        {
            Code = "G",
            Label = "Lieux, communes, départements",
            Definition = "Les accompagnements selon le lieu d’activité et la commune de l’activité\u00A0; un "
                + "territoire compte les activités réalisées dans ses communes, une structure celles sous contrat "
                + "avec elle, une équipe celles de ses membres tant qu’ils y sont.",
            Formula = "Somme des accompagnements, par lieu",
            Unit = "accompagnements",
            WithholdsSmall = true,
        },
        new()
        {
            Code = "Q1",
            Label = "Taux de non communiqué",
            Definition = "La part des accompagnements dont la réponse n’est pas connue, pour chaque répartition.",
            Formula = "Non communiqué / accompagnements",
            Unit = "% à une décimale",
        },
        new()
        {
            Code = "Q2",
            Label = "Saisies tardives",
            Definition = "Les activités notées plus de 7 jours après leur date, et le délai médian de saisie.",
            Formula = "Nombre de saisies à plus de 7 jours\u00A0; médiane des délais",
            Unit = "activités, jours",
        },
        new()
        {
            Code = "Q3",
            Label = "Couverture",
            Definition = "Les conseillers qui ont au moins une activité dans la période, rapportés aux conseillers "
                + "sous contrat un de ses jours\u00A0: d’une équipe, ses membres\u00A0; d’une structure, les "
                + "siens\u00A0; d’un territoire, ceux dont la structure employeuse y est, où qu’ils interviennent.",
            Formula = "Conseillers actifs / conseillers sous contrat",
            Unit = "% à une décimale",
        },
        new()
        {
            Code = "Q4",
            Label = "Corrections",
            Definition = "Les mois clos, parmi les douze qui finissent avec la période, dont les accompagnements ne "
                + "sont plus ceux de leur rapport, et la différence. Seuls une structure et un département ont un "
                + "rapport figé\u00A0; un rapport ne change pas.",
            Formula = "Nombre de ces mois\u00A0; accompagnements d’aujourd’hui − accompagnements du rapport",
            Unit = "mois, accompagnements",
        },
    ];
}
