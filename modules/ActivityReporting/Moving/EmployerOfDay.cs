using ConseillerNumerique.ActivityReporting.Contracts;

namespace ConseillerNumerique.ActivityReporting.Moving;

/// <summary>For whom an activity counts when its advisor's contracts have changed.</summary>
internal static class EmployerOfDay
{
    /// <summary>
    /// The employer that it has, as long as a contract of that employer covers the day or none does; else the one of the
    /// contract that covers it, of the newest when there are several.
    /// </summary>
    public static Guid Of(DateOnly day, Guid current, IReadOnlyList<EmployedDays> contracts)
    {
        var covering = contracts.Where(contract => contract.Covers(day)).ToList();
        return covering.Count == 0 || covering.Exists(contract => contract.EmployerId == current)
            ? current
            : covering.MaxBy(contract => contract.FirstDay)!.EmployerId; // there is one
    }
}
