namespace ConseillerNumerique.Pdf;

/// <summary>One thing that is read as a whole: a heading, a paragraph, a table.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}
