using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>
/// What a coordinator says of an activity, as typed or as kept. Null where nothing was said: the rules tell what may
/// not stay so.
/// </summary>
internal sealed record CoordinationContent
{
    public required CoordinationType Type { get; init; }

    public DateOnly? Date { get; init; }

    public CoordinationKind? Kind { get; init; }

    /// <summary>The name of an event; optional elsewhere. At most 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>Whole minutes, 1 to 1440; an animation's.</summary>
    public int? DurationMinutes { get; init; }

    /// <summary>Who came to an animation.</summary>
    public int Advisors { get; init; }

    /// <inheritdoc cref="Advisors"/>
    public int Structures { get; init; }

    /// <inheritdoc cref="Advisors"/>
    public int Others { get; init; }

    /// <summary>Of an event.</summary>
    public int Participants { get; init; }

    /// <summary>Of an animation.</summary>
    public Initiative? Initiative { get; init; }

    /// <summary>Of an animation.</summary>
    public EnumSet<CoordinationTheme> Themes { get; init; }

    /// <summary>Of an event.</summary>
    public EnumSet<BodyKind> Organisers { get; init; }

    /// <summary>Of an event or a partnership.</summary>
    public CoordinationLevel? Level { get; init; }

    /// <summary>Of a partnership.</summary>
    public IReadOnlyList<Partner> Partners { get; init; } = [];

    /// <summary>At most 4,000 characters; read by their author only.</summary>
    public string? Notes { get; init; }

    /// <summary>Without what its type does not have.</summary>
    public CoordinationContent Settled() => Type switch
    {
        CoordinationType.Animation => this with { Participants = 0, Organisers = default, Level = null, Partners = [] },
        CoordinationType.Event => WithoutAnimation() with { Partners = [] },
        _ => WithoutAnimation() with { Participants = 0, Organisers = default },
    };

    private CoordinationContent WithoutAnimation() =>
        this with { DurationMinutes = null, Advisors = 0, Structures = 0, Others = 0, Initiative = null, Themes = default };
}
