using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Audit;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Funders;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.Organization.Network;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.Organization.Posts;
using ConseillerNumerique.Organization.Places.Vocabulary;
using ConseillerNumerique.Organization.Sessions;
using ConseillerNumerique.Organization.Site;
using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.Organization.Teams.Inviting;
using ConseillerNumerique.Organization.Training;
using ConseillerNumerique.Organization.Work;
using ConseillerNumerique.SharedKernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ConseillerNumerique.Organization.Data;

/// <summary>Accounts with Identity's entities, and who works where, for whom and with whom.</summary>
internal sealed class OrganizationDbContext(DbContextOptions<OrganizationDbContext> options) : ModuleDbContext(options, SchemaName)
{
    public const string SchemaName = "organization";

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<AccountRole> AccountRoles => Set<AccountRole>();

    public DbSet<IdentityUserPasskey<Guid>> AccountPasskeys => Set<IdentityUserPasskey<Guid>>();

    public DbSet<AccountUse> AccountUses => Set<AccountUse>();

    public DbSet<AccessLink> AccessLinks => Set<AccessLink>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditSeal> AuditSeals => Set<AuditSeal>();

    public DbSet<WaitingLetter> WaitingLetters => Set<WaitingLetter>();

    public DbSet<SiteCondition> SiteConditions => Set<SiteCondition>();

    public DbSet<Employer> Employers => Set<Employer>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<Contract> Contracts => Set<Contract>();

    public DbSet<AdvisorContracts> AdvisorContracts => Set<AdvisorContracts>();

    public DbSet<EmployerManager> EmployerManagers => Set<EmployerManager>();

    public DbSet<Team> Teams => Set<Team>();

    public DbSet<TeamMembership> TeamMemberships => Set<TeamMembership>();

    public DbSet<TeamCoordinator> TeamCoordinators => Set<TeamCoordinator>();

    public DbSet<Place> Places => Set<Place>();

    public DbSet<PlaceAttachment> PlaceAttachments => Set<PlaceAttachment>();

    public DbSet<TeamInvitation> TeamInvitations => Set<TeamInvitation>();

    public DbSet<DirectoryProfile> DirectoryProfiles => Set<DirectoryProfile>();

    public DbSet<FunderTerritory> FunderTerritories => Set<FunderTerritory>();

    public DbSet<FunderEmployer> FunderEmployers => Set<FunderEmployer>();

    public DbSet<TrainingRecord> TrainingRecords => Set<TrainingRecord>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        StoreSets<PlaceTypology>(configurationBuilder);
        StoreSets<AccessMode>(configurationBuilder);
        StoreSets<PlaceFee>(configurationBuilder);
        StoreSets<PlaceService>(configurationBuilder);
        StoreSets<PlacePublic>(configurationBuilder);
        StoreSets<SpecialCare>(configurationBuilder);
        StoreSets<NationalProgramme>(configurationBuilder);
        StoreSets<PlaceLabel>(configurationBuilder);
        StoreSets<Guidance>(configurationBuilder);
    }

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var changesWork = ChangeTracker.Entries().Any(entry =>
            entry.State is not EntityState.Unchanged && AdvisorsAtWork.DependOn(entry.Entity));
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (changesWork)
        {
            this.GetService<AdvisorsAtWork>().Forget();
        }

        return saved;
    }

    private static void StoreSets<TEnum>(ModelConfigurationBuilder model)
        where TEnum : struct, Enum =>
        model.Properties<EnumSet<TEnum>>().HaveConversion<EnumSetConverter<TEnum>>();
}
