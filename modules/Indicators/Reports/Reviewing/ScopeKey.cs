namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>A scope as an address names it: « Departement:26 ».</summary>
internal readonly record struct ScopeKey(ReportScopeKind Kind, string Code)
{
    public static bool TryParse(string? text, out ScopeKey key)
    {
        key = default;
        if (text?.Split(':') is not [var name, { Length: > 0 } code]
            || !Enum.TryParse<ReportScopeKind>(name, out var kind)
            || kind.ToString() != name)
        {
            return false;
        }

        key = new(kind, code);
        return true;
    }

    public override string ToString() => $"{Kind}:{Code}";
}
