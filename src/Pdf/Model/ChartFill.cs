namespace ConseillerNumerique.Pdf;

/// <summary>Told apart without colour: dark, hatched, light with an outline.</summary>
public enum ChartFill
{
    Solid,

    /// <summary>What is not known (« Non communiqué »), or the second series of a stack.</summary>
    Hatched,

    Accent,
}
