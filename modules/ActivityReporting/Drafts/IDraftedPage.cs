using ConseillerNumerique.ActivityReporting.Records;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>What the views of drafts show of a page.</summary>
internal interface IDraftedPage
{
    DraftedForm Input { get; }

    bool Corrects { get; }

    FormConflict? Conflict { get; }
}
