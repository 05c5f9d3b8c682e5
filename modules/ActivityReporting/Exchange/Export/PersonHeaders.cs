namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>The columns of our own file of followed persons: an export writes them, an import finds them by name.</summary>
internal static class PersonHeaders
{
    public const string LastName = "Nom";
    public const string FirstName = "Prénom";
    public const string BirthYear = "Année de naissance";
    public const string Phone = "Téléphone";
    public const string HasNoPhone = "N’a pas de téléphone";
    public const string Email = "E-mail";
    public const string Commune = "Commune de résidence";
    public const string CommuneCode = "Code Insee";
    public const string Gender = "Genre";
    public const string Status = "Statut";
    public const string Situation = "Situation numérique";
    public const string Situations = "Historique des situations";

    /// <summary>In files of before, when it was not taken back.</summary>
    public const string SituationsToRead = "Historique des situations (pour lecture)";

    public const string Diagnoses = "Diagnostics (pour lecture)";

    /// <summary>Follows from the activities, never from a file.</summary>
    public const string FirstOn = "Première séance (pour lecture)";

    public const string LastContactOn = "Dernier contact";
    public const string ConsentedOn = "Accord de la personne";
    public const string Notes = "Notes";
    public const string Id = "Identifiant";
}
