namespace ConseillerNumerique.Pdf;

public enum ParagraphStyle
{
    Body,

    /// <summary>Larger and softer, under a title.</summary>
    Lead,

    /// <summary>Definitions, conditions, sources.</summary>
    Small,
}
