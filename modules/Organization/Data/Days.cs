using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Data;

/// <summary>What all dated relations have in common.</summary>
internal static class Days
{
    public static readonly Refusal LastBeforeFirst =
        new("organization.last_day_before_first", "Le dernier jour ne peut pas précéder le premier.", nameof(IDated.LastDay));

    public static Refusal? Check(DateOnly firstDay, DateOnly? lastDay) => lastDay < firstDay ? LastBeforeFirst : null;

    /// <summary>Those that hold on a day.</summary>
    public static IQueryable<T> On<T>(this IQueryable<T> relations, DateOnly day)
        where T : class, IDated =>
        relations.Where(relation => relation.FirstDay <= day && (relation.LastDay == null || relation.LastDay >= day));

    public static bool Covers(this IDated relation, DateOnly day) =>
        relation.FirstDay <= day && (relation.LastDay is null || day <= relation.LastDay);

    /// <summary>Whether two spans share a day; a null end is open.</summary>
    public static bool Overlaps(this IDated relation, DateOnly firstDay, DateOnly? lastDay) =>
        (lastDay is null || relation.FirstDay <= lastDay) && (relation.LastDay is null || firstDay <= relation.LastDay);
}
