using System.Text.Json;
using ConseillerNumerique.ActivityReporting.Correspondents.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Correspondents;

/// <summary>Somebody in a partner's network whom an advisor sends people to: the advisor's own address book, seen by nobody else.</summary>
internal sealed class Correspondent : IRecordOf<CorrespondentContent>, ISealed
{
    public const int MaxBodyLength = 120;
    public const int MaxNameLength = 100;
    public const int MaxHintLength = 500;

    /// <summary>Of one advisor: all of them are shown.</summary>
    public const int MostOfOne = 200;

    private Correspondent()
    {
    }

    public Guid Id { get; private init; }

    public Guid AdvisorId { get; private init; }

    public int Version { get; private set; }

    public int Revision { get; private set; }

    public DateTime CreatedAt { get; private init; }

    public Referral Kind { get; private set; }

    public SealedText SealedContent { get; private set; } = new();

    /// <summary>All but the kind is null where its key is lost.</summary>
    public CorrespondentContent Content =>
        (SealedContent.Text is { } text ? JsonSerializer.Deserialize<CorrespondentContent>(text) : null) is { } content
            ? content with { Kind = Kind }
            : new() { Kind = Kind };

    Guid IRecord.OwnerId => AdvisorId;

    DateTime? IRecord.DeletedAt => null;

    DateTime? IRecord.PurgedAt => null;

    IEnumerable<(SealedText Text, string Purpose)> ISealed.SealedTexts => [(SealedContent, "correspondent.content")];

    /// <param name="id">Made when the form was shown.</param>
    /// <param name="advisorId">Whose address book it is.</param>
    /// <param name="content">As typed.</param>
    /// <param name="now">UTC.</param>
    /// <returns>The first refusal, if any; <see cref="CorrespondentRules"/> tells them all.</returns>
    public static Result<Correspondent> Note(Guid id, Guid advisorId, CorrespondentContent content, DateTime now)
    {
        if (CorrespondentRules.Broken(content).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        var correspondent = new Correspondent { Id = id, AdvisorId = advisorId, Version = 1, Revision = 1, CreatedAt = now };
        correspondent.Take(CorrespondentRules.Settled(content));
        return correspondent;
    }

    /// <summary>Replaces the content; a content that changes nothing is no change.</summary>
    public Result<Correspondent> Change(CorrespondentContent content)
    {
        if (CorrespondentRules.Broken(content).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        if (CorrespondentRules.Settled(content) is var after && after != Content)
        {
            Take(after);
            (Version, Revision) = (Version + 1, Revision + 1);
        }

        return this;
    }

    /// <inheritdoc cref="Diagnoses.Diagnosis.RenewSeal"/>
    public bool RenewSeal() => SealedContent.Renew();

    IIntegrationEvent? IRecord.ToEvent(DateTime at) => null; // the advisor's alone

    void IRecord.Purge(DateTime now) => SealedContent.Erase();

    private void Take(CorrespondentContent settled)
    {
        Kind = settled.Kind;
        SealedContent.Write(JsonSerializer.Serialize(settled));
    }
}
