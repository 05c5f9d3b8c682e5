using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Diagnoses;

/// <summary>
/// What a followed person answered on one day. It goes with the person: to the sheet that theirs is merged into, and away
/// with the name.
/// </summary>
internal sealed class Diagnosis : IRecordOf<DiagnosisContent?>, ISealed
{
    private Diagnosis()
    {
    }

    public Guid Id { get; private init; }

    public Guid AdvisorId { get; private init; }

    public Guid PersonId { get; private set; }

    public int Version { get; private set; }

    public DateTime CreatedAt { get; private init; }

    /// <summary>The day where the advisor works.</summary>
    public DateOnly MadeOn { get; private init; }

    public SealedText SealedContent { get; private set; } = new();

    /// <summary>Null when its key is lost.</summary>
    public DiagnosisContent? Content => DiagnosisContent.Of(SealedContent.Text);

    Guid IRecord.OwnerId => AdvisorId;

    int IRecord.Revision => 1; // never corrected: another one is made

    DateTime? IRecord.DeletedAt => null;

    DateTime? IRecord.PurgedAt => null;

    IEnumerable<(SealedText Text, string Purpose)> ISealed.SealedTexts => [(SealedContent, "diagnosis.content")];

    /// <param name="id">Made when the form was shown.</param>
    /// <param name="personId">One of the advisor's own.</param>
    /// <param name="content">Has passed the rules of its form.</param>
    /// <param name="at">By whom, when.</param>
    public static Diagnosis Make(Guid id, Guid personId, DiagnosisContent content, PersonMoment at)
    {
        var diagnosis = new Diagnosis
        {
            Id = id,
            AdvisorId = at.AdvisorId,
            PersonId = personId,
            Version = 1,
            CreatedAt = at.Now,
            MadeOn = at.Today,
        };
        diagnosis.SealedContent.Write(content.ToText());
        return diagnosis;
    }

    /// <summary>The sheet was merged into another one.</summary>
    public void Follow(Guid personId)
    {
        PersonId = personId;
        Version++;
    }

    /// <summary>To be sealed by the key of today at the next save; false when nothing can be done.</summary>
    public bool RenewSeal() => SealedContent.Renew();

    IIntegrationEvent? IRecord.ToEvent(DateTime at) => null; // the advisor's alone

    void IRecord.Purge(DateTime now) => SealedContent.Erase();
}
