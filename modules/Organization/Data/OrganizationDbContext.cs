using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Data;

internal sealed class OrganizationDbContext(DbContextOptions<OrganizationDbContext> options) : ModuleDbContext(options, SchemaName)
{
    public const string SchemaName = "organization";
}
