using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Diagnoses;

/// <summary>What was answered, and what the advisor made of it.</summary>
internal sealed record DiagnosisContent
{
    private const char Between = ';';

    public required Answers Answers { get; init; }

    /// <summary>What the answers proposed then; null: nothing.</summary>
    public DigitalSituation? Proposed { get; init; }

    /// <summary>The advisor's own choice.</summary>
    public required DigitalSituation Situation { get; init; }

    /// <summary>The path: where to begin.</summary>
    public EnumSet<Theme> Themes { get; init; }

    /// <summary>As it is sealed.</summary>
    public string ToText() => string.Join(Between, Answers.Codes, (int?)Proposed, (int)Situation, Themes.Bits);

    /// <returns>Null for null: it is gone, or its key is lost.</returns>
    public static DiagnosisContent? Of(string? text) => text?.Split(Between) switch
    {
        null => null,
        [var codes, var proposed, var situation, var bits] => new()
        {
            Answers = Answers.Parse(codes),
            Proposed = proposed.Length == 0 ? null : Enum.Parse<DigitalSituation>(proposed),
            Situation = Enum.Parse<DigitalSituation>(situation),
            Themes = new(int.Parse(bits, System.Globalization.CultureInfo.InvariantCulture)),
        },
        _ => throw new FormatException("Not a diagnosis."),
    };
}
