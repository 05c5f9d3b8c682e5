using ConseillerNumerique.Organization.Data;

namespace ConseillerNumerique.DesignTime;

internal sealed class OrganizationFactory()
    : ModuleContextFactory<OrganizationDbContext>(OrganizationDbContext.SchemaName, options => new(options));
