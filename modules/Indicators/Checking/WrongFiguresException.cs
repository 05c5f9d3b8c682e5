namespace ConseillerNumerique.Indicators.Checking;

/// <summary>Figures differ from what they are made of.</summary>
internal sealed class WrongFiguresException(string message) : Exception(message);
