namespace ConseillerNumerique.BuildingBlocks.Home;

/// <summary>What a module has for the person who is signed in. Registered scoped; asked at each view of the home page.</summary>
public interface IReminders
{
    /// <returns>At most a handful; empty for those whom it does not concern.</returns>
    /// <param name="today">Where the person works.</param>
    /// <param name="ct">Of the request.</param>
    Task<IReadOnlyList<Reminder>> FindAsync(DateOnly today, CancellationToken ct);
}
