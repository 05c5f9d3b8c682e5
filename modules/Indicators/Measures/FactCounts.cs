using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>
/// What one activity counts for: the one place where the measures are defined, since totals, dashboards, reports and
/// exports only add up what is said here.
/// </summary>
internal static class FactCounts
{
    /// <param name="state">An activity that is not deleted.</param>
    /// <param name="departementCode">Of the activity's commune.</param>
    /// <param name="keys">Of its places, persons, tags, resources and project.</param>
    public static SlotCounts Of(ActivityRecorded state, string departementCode, ShortKeys keys)
    {
        var counts = new SlotCounts();
        var attendances = state.Attendances;
        counts.Add(Slot.Activities + (int)state.Type, 1);
        counts.Add(Slot.Attendances + (int)state.Type, attendances);
        counts.Add(Slot.Minutes, state.DurationMinutes);
        counts.Add(Slot.Anonymous, state.Anonymous);
        counts.Add(Slot.FirstTime, state.FirstTime);
        counts.Add(Slot.NewPersons, state.NewPersons.Count);
        counts.Add(Slot.Keyed(SlotKind.EntryDelay, Math.Max(0, state.EnteredOn.DayNumber - state.Date.DayNumber)), 1);
        AddPeople(counts, state);
        AddHow(counts, state);
        AddByType(counts, state);
        counts.Add(Slot.Keyed(SlotKind.Commune, TerritoryNumbers.OfCommune(CommuneCodes.CommuneOf(state.CommuneCode))), attendances);
        counts.Add(Slot.Keyed(SlotKind.Departement, TerritoryNumbers.OfDepartement(departementCode)), attendances);
        counts.Add(Slot.Keyed(SlotKind.Advisor, keys[state.AdvisorId]), 1);
        AddLinks(counts, state, keys);
        return counts;
    }

    /// <param name="counts">Of a fact.</param>
    public static ActivitySource SourceOf(byte[]? counts)
    {
        foreach (var (slot, _) in new SlotPairs(counts))
        {
            if (Slot.KindOf(slot) == SlotKind.Source)
            {
                return (ActivitySource)Slot.KeyOf(slot);
            }
        }

        return ActivitySource.Form;
    }

    private static void AddPeople(SlotCounts counts, ActivityRecorded state)
    {
        AddList(counts, Slot.Gender, state, state.ByGender);
        AddList(counts, Slot.Age, state, state.ByAge);
        AddList(counts, Slot.Status, state, state.ByStatus);
    }

    /// <summary>What is not stated is the rest, so that each list adds up.</summary>
    private static void AddList(SlotCounts counts, int first, ActivityRecorded state, IReadOnlyList<int> values)
    {
        counts.Add(first, state.Attendances - values.Skip(1).Sum());
        for (var value = 1; value < values.Count; value++)
        {
            counts.Add(first + value, values[value]);
        }
    }

    private static void AddHow(SlotCounts counts, ActivityRecorded state)
    {
        counts.Add(Slot.Channel + (int)state.Channel, state.Attendances);
        counts.Add(Slot.Duration + (int)DurationClasses.Of(state.DurationMinutes), state.Attendances);
        counts.Add(Slot.NoMaterial, state.Materials.IsEmpty ? state.Attendances : 0);
        foreach (var material in state.Materials.Values())
        {
            counts.Add(Slot.Material + (int)material, state.Attendances);
        }

        foreach (var theme in state.Themes.Values())
        {
            counts.Add(Slot.ThemeActivities + (int)theme, 1);
            counts.Add(Slot.ThemeAttendances + (int)theme, state.Attendances);
        }
    }

    private static void AddByType(SlotCounts counts, ActivityRecorded state)
    {
        if (state.Type == ActivityType.Workshop)
        {
            counts.Add(Slot.Level + (int)state.Level, state.Attendances);
            return;
        }

        counts.Add(Slot.Referral + (int)state.Referral, state.Attendances);
        counts.Add(Slot.Autonomy + (int)state.Autonomy, state.Type == ActivityType.Individual ? state.Attendances : 0);
    }

    private static void AddLinks(SlotCounts counts, ActivityRecorded state, ShortKeys keys)
    {
        if (state.PlaceId is { } place)
        {
            counts.Add(Slot.Keyed(SlotKind.Place, keys[place]), state.Attendances);
        }

        AddAll(counts, SlotKind.Person, state.FollowedPersons, keys);
        AddAll(counts, SlotKind.Tag, state.Tags, keys);
        AddAll(counts, SlotKind.Resource, state.Resources, keys);
        AddAll(counts, SlotKind.Project, state.ProjectId is { } project ? [project] : [], keys);
        counts.Add(Slot.Keyed(SlotKind.Source, (int)state.Source), state.Source == ActivitySource.Form ? 0 : 1);
    }

    private static void AddAll(SlotCounts counts, SlotKind kind, IEnumerable<Guid> ids, ShortKeys keys)
    {
        foreach (var id in ids)
        {
            counts.Add(Slot.Keyed(kind, keys[id]), 1);
        }
    }
}
