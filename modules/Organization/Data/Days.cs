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
}
