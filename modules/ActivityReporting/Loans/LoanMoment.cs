using ConseillerNumerique.ActivityReporting.Activities;

namespace ConseillerNumerique.ActivityReporting.Loans;

/// <summary>What the rules measure a loan against: whose, when, and to whom it may go.</summary>
internal sealed record LoanMoment
{
    public required Guid AdvisorId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Now { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The advisor's own places by every id that they go by, with their names.</summary>
    public required IReadOnlyDictionary<Guid, string> Places { get; init; }

    /// <summary>The advisor's own followed persons, of those that were asked for.</summary>
    public required IReadOnlyDictionary<Guid, PersonInSession> Persons { get; init; }

    /// <summary>The sheet that this one was merged into, or itself.</summary>
    public Guid? OfToday(Guid? personId) => personId is { } id && Persons.TryGetValue(id, out var person) ? person.Id : personId;
}
