using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Indicators.Targets;

/// <summary>What a structure means to reach in a year; null: no target for this measure.</summary>
internal sealed record TargetNumbers
{
    public const int Least = 1;
    public const int Most = 9_999_999;

    private const string Bounds = "«\u00A0{0}\u00A0»\u00A0: un nombre entier, de 1 à 9\u202F999\u202F999.";

    /// <summary>A1.</summary>
    [Display(Name = "Activités réalisées"), Range(Least, Most, ErrorMessage = Bounds)]
    public int? Activities { get; init; }

    /// <summary>A2.</summary>
    [Display(Name = "Accompagnements"), Range(Least, Most, ErrorMessage = Bounds)]
    public int? Attendances { get; init; }

    /// <summary>A4.</summary>
    [Display(Name = "Ateliers réalisés"), Range(Least, Most, ErrorMessage = Bounds)]
    public int? Workshops { get; init; }

    /// <summary>T1, in whole hours.</summary>
    [Display(Name = "Heures d’intervention"), Range(Least, Most, ErrorMessage = Bounds)]
    public int? Hours { get; init; }

    /// <summary>B1.</summary>
    [Display(Name = "Personnes suivies distinctes"), Range(Least, Most, ErrorMessage = Bounds)]
    public int? Persons { get; init; }

    /// <summary>In the order of the form, under the French name of each field.</summary>
    public IReadOnlyList<(string Label, int? Number)> Lines =>
    [
        ("Activités réalisées", Activities),
        ("Accompagnements", Attendances),
        ("Ateliers réalisés", Workshops),
        ("Heures d’intervention", Hours),
        ("Personnes suivies distinctes", Persons),
    ];

    /// <summary>The first that is no target: a whole number within bounds is.</summary>
    public string? OutOfBounds => Lines.FirstOrDefault(line => line.Number is < Least or > Most).Label;
}
