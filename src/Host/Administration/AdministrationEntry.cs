namespace ConseillerNumerique.Host.Administration;

/// <summary>One part of the administration.</summary>
internal sealed record AdministrationEntry(string Path, string Label, string Hint, string Icon)
{
    public static IReadOnlyList<AdministrationEntry> All { get; } =
    [
        new("/administration/personnes", "Personnes", "Inviter, donner des rôles, fermer un compte", "people"),
        new("/administration/structures", "Structures et postes", "Qui emploie qui, sur quel poste, avec quel financement", "building"),
        new("/administration/financeurs", "Financeurs", "Qui suit quel périmètre, et depuis quand", "geo-alt"),
        new("/lieux", "Lieux", "Corriger une fiche, réunir deux lieux qui n’en font qu’un", "geo-alt"),
        new("/administration/equipes", "Équipes", "Les créer, dire qui les mène", "grid-3x3-gap"),
        new("/administration/courriels", "Courriels", "Ce qui attend de partir, ce que le serveur a refusé", "envelope"),
        new("/administration/jobs", "Travaux et évènements", "Ce qui tourne, ce qui attend, ce qui a échoué", "gear"),
        new("/administration/audit", "Journal d’audit", "Qui a fait quoi, quand et d’où", "shield-lock"),
        new("/administration/site", "État du site", "Message, lecture seule, parties ouvertes", "cone-striped"),
    ];
}
