using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Organization.Places;

/// <summary>An advisor at work in a place over a time. One that ended stays: activities of its days name the place.</summary>
internal sealed class PlaceAttachment : IDated
{
    private const int DaysAhead = 366;

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

    /// <summary>By the advisor's own word, from that day on.</summary>
    /// <param name="place">Where.</param>
    /// <param name="advisorId">Who.</param>
    /// <param name="firstDay">Past or near.</param>
    /// <param name="earlier">All of this advisor at this place.</param>
    /// <param name="today">Where the advisor works.</param>
    public static Result<PlaceAttachment> Join(
        Place place, Guid advisorId, DateOnly firstDay, IReadOnlyList<PlaceAttachment> earlier, DateOnly today) =>
        firstDay < BusinessCalendar.SchemeStart ? PlaceRefusals.AttachedBeforeScheme
        : firstDay > today.AddDays(DaysAhead) ? PlaceRefusals.AttachedTooFar
        : earlier.Any(one => (one.LastDay ?? DateOnly.MaxValue) >= firstDay) ? PlaceRefusals.AttachedAlready
        : Attach(place, advisorId, firstDay);

    /// <summary>Still to come that day: to leave before it begins is never to have come.</summary>
    public bool IsToCome(DateOnly day) => FirstDay > day;

    public Refusal? Leave(DateOnly lastDay)
    {
        if (Days.Check(FirstDay, lastDay) is { } refusal)
        {
            return refusal;
        }

        LastDay = lastDay;
        return null;
    }
}
