using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>An advisor's contracts and places, as intervals.</summary>
public sealed record AdvisorAtWork
{
    public required Guid AdvisorId { get; init; }

    /// <summary>By first day.</summary>
    public required IReadOnlyList<ContractInterval> Contracts { get; init; }

    /// <summary>By name; those that the advisor left are here too, with their last day.</summary>
    public required IReadOnlyList<AttachedPlace> Places { get; init; }

    /// <summary>What a place is today: the one that it was merged into, else itself.</summary>
    public Guid PlaceOf(Guid placeId) => Places.FirstOrDefault(place => place.MergedPlaceId == placeId)?.PlaceId ?? placeId;

    /// <summary>The ids that activities may name a place by: its own, and those of places merged into it.</summary>
    public IReadOnlyList<Guid> IdsOf(Guid placeId) =>
        [placeId, .. Places.Where(place => place.PlaceId == placeId).Select(place => place.MergedPlaceId).OfType<Guid>().Distinct()];

    /// <summary>
    /// Where the advisor works at that moment: by the employer's commune, of the newest contract that covers the day in
    /// Paris, else of the newest of all; Paris without any.
    /// </summary>
    /// <param name="utc">UTC.</param>
    public TimeZoneInfo ZoneAt(DateTime utc)
    {
        var inParis = BusinessCalendar.DayOf(utc, BusinessCalendar.Paris);
        var contract = Contracts.LastOrDefault(one => one.Covers(inParis)) ?? (Contracts is [.., var newest] ? newest : null);
        return contract is null ? BusinessCalendar.Paris : BusinessCalendar.ZoneOfCommune(contract.EmployerCommuneCode);
    }
}
