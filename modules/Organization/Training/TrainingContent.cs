using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Training;

/// <summary>What an advisor says of the own training, as typed or as kept; null where nothing was said.</summary>
internal sealed record TrainingContent
{
    /// <summary>Of the initial training, 70 to 420.</summary>
    public int? InitialHours { get; init; }

    /// <summary>Who gave it.</summary>
    public string? InitialBody { get; init; }

    public DateOnly? InitialFirstDay { get; init; }

    public DateOnly? InitialLastDay { get; init; }

    public EnumSet<Certificate> Certificates { get; init; }

    public PixLevel? Pix { get; init; }

    /// <summary>One a year at most, by year.</summary>
    public IReadOnlyList<TrainingModule> Modules { get; init; } = [];

    public bool SaysNothing => SaysTheSameAs(new());

    /// <summary>The full title is the three certificates.</summary>
    public TrainingContent Settled() => this with
    {
        Certificates = Certificates.Contains(Certificate.FullTitle)
            ? EnumSet<Certificate>.Of(Enum.GetValues<Certificate>())
            : Certificates,
        Modules = [.. Modules.OrderBy(module => module.Year)],
    };

    public bool SaysTheSameAs(TrainingContent other) =>
        this with { Modules = other.Modules } == other && Modules.SequenceEqual(other.Modules);
}
