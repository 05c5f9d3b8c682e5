using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>How many activities carry a theme, and the attendances of those.</summary>
internal sealed record CountedTheme(Theme Theme, long Activities, long Attendances);
