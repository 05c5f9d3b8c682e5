namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>What an id stands for today, whatever was merged into what.</summary>
/// <param name="Id">Of today.</param>
/// <param name="Name">As the current user reads it.</param>
public sealed record NameOfToday(Guid Id, string Name);
