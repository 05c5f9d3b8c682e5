namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>What the advisor said of a person's situation, and since when.</summary>
/// <param name="On">The day it was said.</param>
/// <param name="Situation">Null: not stated any more.</param>
internal sealed record SituationOn(DateOnly On, DigitalSituation? Situation);
