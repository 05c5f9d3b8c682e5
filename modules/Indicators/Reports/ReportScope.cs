namespace ConseillerNumerique.Indicators.Reports;

/// <summary>What one report is about, and the keys by which rights find it.</summary>
internal sealed record ReportScope
{
    public required ReportScopeKind Kind { get; init; }

    /// <summary>An employer's id in its canonical form, or a territory's code; with the kind, it makes the scope: « 11 » alone is Aude or Île-de-France.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public Guid? EmployerId { get; init; }

    /// <summary>The département itself, or the employer's; null for a larger scope.</summary>
    public string? DepartementCode { get; init; }

    /// <summary>Of that département.</summary>
    public string? RegionCode { get; init; }
}
