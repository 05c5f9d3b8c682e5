namespace ConseillerNumerique.BuildingBlocks.Web.Charts.Images;

/// <summary>How large and strong a text of an image is.</summary>
internal enum TextStyle
{
    Plain,
    Strong,
    Soft,
    Title,
}
