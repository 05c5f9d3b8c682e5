namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// A page that shows what is its person's alone (notes, keys of the account): an administrator who looks in that person's
/// place does not get it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OwnEyesAttribute : Attribute;
