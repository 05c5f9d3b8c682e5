namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>The columns of our own file of activities: an export writes them, an import finds them by name.</summary>
internal static class ActivityHeaders
{
    public const string Date = "Date";
    public const string Type = "Type";
    public const string Minutes = "Durée (min)";
    public const string Channel = "Canal";
    public const string Place = "Lieu d’activité";
    public const string Commune = "Commune";
    public const string CommuneCode = "Code Insee";
    public const string Video = "Appel vidéo";
    public const string Employer = "Structure";
    public const string Title = "Titre de l’atelier";
    public const string Level = "Niveau de l’atelier";
    public const string Total = "Accompagnements";
    public const string Anonymous = "Participations anonymes";
    public const string AlreadyHelped = "Anonymes, déjà accompagnés";
    public const string FirstTime = "Anonymes, première fois";
    public const string Persons = "Bénéficiaires suivis";
    public const string Residence = "Commune du bénéficiaire";
    public const string ResidenceCode = "Code Insee du bénéficiaire";
    public const string Autonomy = "Niveau d’autonomie";
    public const string Referral = "Réorientation";
    public const string Themes = "Thèmes";
    public const string Procedures = "Démarches";
    public const string ProcedureName = "Nom de la démarche";
    public const string Materials = "Matériel";
    public const string Tags = "Étiquettes";
    public const string Resources = "Ressources utilisées";
    public const string Project = "Projet";
    public const string Notes = "Notes";
    public const string EnteredOn = "Enregistrée le";
    public const string Source = "Origine";
    public const string SourceKey = "Référence d’origine";
    public const string PlaceId = "Identifiant du lieu";
    public const string EmployerId = "Identifiant de la structure";
    public const string PersonIds = "Identifiants des bénéficiaires";
    public const string TagIds = "Identifiants des étiquettes";
    public const string ResourceIds = "Identifiants des ressources";
    public const string ProjectId = "Identifiant du projet";
    public const string Id = "Identifiant";
}
