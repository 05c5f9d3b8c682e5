namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>What a form makes or changes.</summary>
internal enum DraftedKind
{
    Activity,
    Series,
    Coordination,
    Person,
    Diagnosis,
    Mandate,
    Loan,
    Correspondent,
    Tag,
}
