namespace ConseillerNumerique.BuildingBlocks;

/// <summary>A setting is wrong: the host prints the message, one French sentence, and stops.</summary>
public sealed class SettingException(string message) : Exception(message);
