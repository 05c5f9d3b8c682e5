using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>What the trail keeps of followed persons: never who they are.</summary>
internal static class PersonActions
{
    public static readonly AuditedAction Created = new("person.created", "Création d’une fiche de bénéficiaire");
    public static readonly AuditedAction Changed = new("person.changed", "Modification d’une fiche de bénéficiaire");
    public static readonly AuditedAction Merged = new("person.merged", "Fusion de deux fiches de bénéficiaire");
    public static readonly AuditedAction Erased = new("person.erased", "Effacement d’une fiche de bénéficiaire");

    public static readonly AuditedAction Expired = new("person.expired", "Anonymisation d’une fiche sans contact depuis douze mois");

    public static readonly AuditedAction Diagnosed = new("person.diagnosed", "Diagnostic numérique d’un bénéficiaire");
    public static readonly AuditedAction Exported = new("person.exported", "Export de fiches de bénéficiaires");
    public static readonly AuditedAction Imported = new("person.imported", "Import de fiches de bénéficiaires");

    public static IReadOnlyList<AuditedAction> All { get; } = [Created, Changed, Merged, Erased, Expired, Diagnosed, Exported, Imported];
}
