using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.Organization.Places.Hours;

namespace ConseillerNumerique.Organization.Places.Directory.Forms;

/// <summary>A row of the week grid.</summary>
internal sealed class DayForm
{
    [Display(Name = "Ouverture")]
    public TimeOnly? From1 { get; set; }

    [Display(Name = "Fermeture")]
    public TimeOnly? To1 { get; set; }

    [Display(Name = "Réouverture")]
    public TimeOnly? From2 { get; set; }

    [Display(Name = "Seconde fermeture")]
    public TimeOnly? To2 { get; set; }

    public static DayForm Of(IReadOnlyList<OpeningSpan> spans) => new()
    {
        From1 = At(spans, 0, span => span.From),
        To1 = At(spans, 0, span => span.To),
        From2 = At(spans, 1, span => span.From),
        To2 = At(spans, 1, span => span.To),
    };

    /// <summary>What is wrong with the day, and at which of its fields; null when nothing is.</summary>
    public (string Field, string Message)? Wrong =>
        Half(From1, To1) ? (From1 is null ? nameof(From1) : nameof(To1), "indiquez l’ouverture et la fermeture.")
        : Half(From2, To2) ? (From2 is null ? nameof(From2) : nameof(To2), "indiquez l’ouverture et la fermeture.")
        : Spans.Any(span => !span.IsPossible) ? (nameof(To1), "la fermeture vient avant l’ouverture.")
        : Spans is [var one, var other] && one.To > other.From && other.To > one.From ? (nameof(From2), "les deux plages se chevauchent.")
        : null;

    public IReadOnlyList<OpeningSpan> Spans => [.. new[] { Span(From1, To1), Span(From2, To2) }.OfType<OpeningSpan>()];

    private static bool Half(TimeOnly? from, TimeOnly? to) => from is null != to is null;

    /// <summary>A day ends at midnight, which a time field writes 00:00.</summary>
    private static OpeningSpan? Span(TimeOnly? from, TimeOnly? to) =>
        from is { } start && to is { } end ? new(Minutes(start), Minutes(end) == 0 ? OpeningSpan.DayMinutes : Minutes(end)) : null;

    private static int Minutes(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private static TimeOnly? At(IReadOnlyList<OpeningSpan> spans, int index, Func<OpeningSpan, int> minutes) =>
        index < spans.Count ? TimeOnly.MinValue.AddMinutes(minutes(spans[index]) % OpeningSpan.DayMinutes) : null;
}
