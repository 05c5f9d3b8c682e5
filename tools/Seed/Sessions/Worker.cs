using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Seed.People;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>An advisor as drawn, and as Organization tells of them.</summary>
internal sealed record Worker(AdvisorPart Part, AdvisorAtWork AtWork);
