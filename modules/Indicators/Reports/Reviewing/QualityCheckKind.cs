namespace ConseillerNumerique.Indicators.Reports.Reviewing;

internal enum QualityCheckKind
{
    Fine,
    Look,
    Withheld,
}
