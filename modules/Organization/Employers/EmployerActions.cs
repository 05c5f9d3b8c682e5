using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>What the trail keeps of employers.</summary>
internal static class EmployerActions
{
    public static readonly AuditedAction Registered = new("employer.registered", "Création d’une structure");
    public static readonly AuditedAction Changed = new("employer.changed", "Modification d’une structure");
    public static readonly AuditedAction ContractsViewed = new("employer.contracts_viewed", "Consultation des contrats d’une structure");
    public static readonly AuditedAction ManagerAppointed = new("employer.manager_appointed", "Désignation d’un gestionnaire");
    public static readonly AuditedAction ManagerEnded = new("employer.manager_ended", "Retrait d’un gestionnaire");

    public static IReadOnlyList<AuditedAction> All { get; } = [Registered, Changed, ContractsViewed, ManagerAppointed, ManagerEnded];
}
