using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Indicators.Targets;

/// <summary>What a structure means to reach in a year; null: no target for this measure.</summary>
internal sealed record TargetNumbers
{
    public const int Least = 1;
    public const int Most = 9_999_999;

    private const string Bounds = "«\u00A0{0}\u00A0»\u00A0: un nombre entier, de 1 à 9\u202F999\u202F999.";

    /// <summary>A1.</summary>
    [Display(Name = TargetWords.Activities), Range(Least, Most, ErrorMessage = Bounds)]
    public int? Activities { get; init; }

    /// <summary>A2.</summary>
    [Display(Name = TargetWords.Attendances), Range(Least, Most, ErrorMessage = Bounds)]
    public int? Attendances { get; init; }

    /// <summary>A4.</summary>
    [Display(Name = TargetWords.Workshops), Range(Least, Most, ErrorMessage = Bounds)]
    public int? Workshops { get; init; }

    /// <summary>T1, in whole hours.</summary>
    [Display(Name = TargetWords.Hours), Range(Least, Most, ErrorMessage = Bounds)]
    public int? Hours { get; init; }

    /// <summary>B1.</summary>
    [Display(Name = TargetWords.Persons), Range(Least, Most, ErrorMessage = Bounds)]
    public int? Persons { get; init; }

    /// <summary>In the order of the form, under the French name of each field.</summary>
    public IReadOnlyList<(string Label, int? Number)> Lines =>
    [
        (TargetWords.Activities, Activities),
        (TargetWords.Attendances, Attendances),
        (TargetWords.Workshops, Workshops),
        (TargetWords.Hours, Hours),
        (TargetWords.Persons, Persons),
    ];

    /// <summary>The first that is no target: a whole number within bounds is.</summary>
    public string? OutOfBounds => Lines.FirstOrDefault(line => line.Number is < Least or > Most).Label;
}
