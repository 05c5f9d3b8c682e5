namespace ConseillerNumerique.Indicators.Dashboard.Filters;

/// <summary>Something that figures can be chosen by.</summary>
/// <param name="Id">As the address names it today.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Under">Every id that facts may hold it by.</param>
internal sealed record FilterThing(Guid Id, string Name, IReadOnlyList<Guid> Under);
