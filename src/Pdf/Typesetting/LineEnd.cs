namespace ConseillerNumerique.Pdf.Typesetting;

/// <summary>Whether a line may end after a glyph.</summary>
internal enum LineEnd
{
    Never,

    /// <summary>After a space, which then takes no room.</summary>
    AtSpace,

    AfterHyphen,

    /// <summary>A newline that was typed.</summary>
    Forced,
}
