using ConseillerNumerique.BuildingBlocks.Messaging;
using Microsoft.AspNetCore.Http;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>The gate of one module's file.</summary>
internal sealed class ModuleWritesOf<TContext>(
    DatabaseSettings settings, IHttpContextAccessor http, OutboxSignal<TContext> signal) : ModuleWrites(settings, http)
    where TContext : ModuleDbContext
{
    protected override void Wake() => signal.Wake();
}
