namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>A page that reads much: while many people save at once, it waits for its turn, so that they do not wait for it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LongReadingAttribute : Attribute;
