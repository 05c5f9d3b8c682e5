namespace ConseillerNumerique.ActivityReporting.Mandates;

/// <summary>A mandate in a list.</summary>
internal sealed record MandateRow
{
    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Null where the list is of one person, or the name cannot be read.</summary>
    public string? PersonName { get; init; }

    /// <summary>Its reference is null where the key is lost.</summary>
    public required MandateContent Content { get; init; }

    /// <summary>Seen from today.</summary>
    public required MandateState State { get; init; }

    public static MandateRow Of(Mandate mandate, DateOnly today) => new()
    {
        Id = mandate.Id,
        PersonId = mandate.PersonId,
        Content = mandate.Content,
        State = mandate.EndsOn < today ? MandateState.Over
            : mandate.RemindOn <= today ? MandateState.EndsSoon
            : MandateState.Running,
    };
}
