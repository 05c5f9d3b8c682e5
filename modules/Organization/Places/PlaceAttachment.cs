using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Places;

/// <summary>An advisor at work in a place over a time.</summary>
internal sealed class PlaceAttachment : IDated
{
    private PlaceAttachment()
    {
    }

    public Guid PlaceId { get; private set; }

    public Guid AdvisorId { get; private set; }

    public DateOnly FirstDay { get; private set; }

    public DateOnly? LastDay { get; private set; }

    public static Result<PlaceAttachment> Attach(Place place, Guid advisorId, DateOnly firstDay, DateOnly? lastDay = null) =>
        Days.Check(firstDay, lastDay) is { } refusal
            ? refusal
            : new PlaceAttachment { PlaceId = place.Id, AdvisorId = advisorId, FirstDay = firstDay, LastDay = lastDay };
}
