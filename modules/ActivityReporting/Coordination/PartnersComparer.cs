using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>Partners are replaced together, never one in the list.</summary>
internal sealed class PartnersComparer() : ValueComparer<List<Partner>>(
    (one, other) => one != null && other != null && one.SequenceEqual(other),
    partners => partners.Count,
    partners => partners.ToList());
