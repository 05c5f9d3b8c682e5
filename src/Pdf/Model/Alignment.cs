namespace ConseillerNumerique.Pdf;

public enum Alignment
{
    Start,
    Centre,
    End,
}
