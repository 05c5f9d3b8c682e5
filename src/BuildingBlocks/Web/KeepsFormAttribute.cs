namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// A page whose form holds what somebody has typed: sent without a session, it is kept through the sign-in. A form that
/// only acts (delete, validate, run) is not: it is asked for again.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeepsFormAttribute : Attribute;
