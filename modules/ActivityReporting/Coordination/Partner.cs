using ConseillerNumerique.ActivityReporting.Contracts;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>A body that a partnership is with.</summary>
/// <param name="Name">1 to 200 characters.</param>
/// <param name="Kind">Any but one's own employer; null only as typed.</param>
internal sealed record Partner(string Name, BodyKind? Kind)
{
    public const int MaxNameLength = 200;
}
