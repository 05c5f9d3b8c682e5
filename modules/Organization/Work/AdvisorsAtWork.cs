using System.Collections.Concurrent;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.Organization.Posts;

namespace ConseillerNumerique.Organization.Work;

/// <summary>
/// What <see cref="FindAdvisorAtWork"/> last answered: it is asked at each activity logged. All is forgotten at each
/// save of what it depends on, so a wrong answer outlives no save. Only with SQLite, where this process is the only writer.
/// </summary>
internal sealed class AdvisorsAtWork(DatabaseSettings settings)
{
    private readonly bool _remembers = settings.Provider == DatabaseProvider.Sqlite;
    private ConcurrentDictionary<Guid, AdvisorAtWork> _known = new();

    /// <summary>Take it before reading: what was read is then kept only as long as nothing was saved since.</summary>
    public ConcurrentDictionary<Guid, AdvisorAtWork>? Known => _remembers ? Volatile.Read(ref _known) : null;

    public void Forget() => Volatile.Write(ref _known, new());

    /// <summary>A change of anything else leaves what is remembered true.</summary>
    public static bool DependOn(object entity) => entity is AccountRole or Contract or Employer or Place or PlaceAttachment;
}
