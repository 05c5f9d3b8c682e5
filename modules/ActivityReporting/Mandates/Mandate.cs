using System.Globalization;
using ConseillerNumerique.ActivityReporting.Mandates.Rules;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Mandates;

/// <summary>
/// The note of an Aidants Connect mandate: a followed person lets the advisor act in their place, for some procedures and
/// some time. It goes with the person, as a diagnosis does.
/// </summary>
internal sealed class Mandate : IRecordOf<MandateContent>, ISealed
{
    public const int MaxReferenceLength = 50;

    /// <summary>Before the end, it is reminded of.</summary>
    public const int RemindDays = 15;

    private const char Between = '\n';

    private Mandate()
    {
    }

    public Guid Id { get; private init; }

    public Guid AdvisorId { get; private init; }

    public Guid PersonId { get; private set; }

    public int Version { get; private set; }

    public int Revision { get; private set; }

    public DateTime CreatedAt { get; private init; }

    public DateOnly StartsOn { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>From that day on; null for one so short that its end needs no reminder.</summary>
    public DateOnly? RemindOn { get; private set; }

    /// <summary>The day on which a letter went out; null: none yet.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>Reference and scope.</summary>
    public SealedText SealedContent { get; private set; } = new();

    /// <summary>The reference is null where its key is lost.</summary>
    public MandateContent Content => SealedContent.Text?.Split(Between) is [var reference, var bits]
        ? new() { Reference = reference, Scope = new(int.Parse(bits, CultureInfo.InvariantCulture)), StartsOn = StartsOn, EndsOn = EndsOn }
        : new() { StartsOn = StartsOn, EndsOn = EndsOn };

    Guid IRecord.OwnerId => AdvisorId;

    DateTime? IRecord.DeletedAt => null;

    DateTime? IRecord.PurgedAt => null;

    IEnumerable<(SealedText Text, string Purpose)> ISealed.SealedTexts => [(SealedContent, "mandate.content")];

    /// <returns>The first refusal, if any; <see cref="MandateRules"/> tells them all.</returns>
    public static Result<Mandate> Note(Guid id, Guid personId, MandateContent content, PersonMoment at)
    {
        if (MandateRules.Broken(content, at.Today).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        var mandate = new Mandate { Id = id, AdvisorId = at.AdvisorId, PersonId = personId, Version = 1, Revision = 1, CreatedAt = at.Now };
        mandate.Take(MandateRules.Settled(content));
        return mandate;
    }

    /// <summary>Replaces the content; a content that changes nothing is no change.</summary>
    public Result<Mandate> Change(MandateContent content, PersonMoment at)
    {
        if (MandateRules.Broken(content, at.Today).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        var after = MandateRules.Settled(content);
        if (after != Content)
        {
            RemindedOn = after.EndsOn == EndsOn ? RemindedOn : null; // another end is reminded of anew
            Take(after);
            (Version, Revision) = (Version + 1, Revision + 1);
        }

        return this;
    }

    /// <summary>A letter about its end is on its way.</summary>
    public void Remind(DateOnly today)
    {
        RemindedOn = today;
        Version++;
    }

    /// <inheritdoc cref="Diagnoses.Diagnosis.Follow"/>
    public void Follow(Guid personId)
    {
        PersonId = personId;
        Version++;
    }

    /// <inheritdoc cref="Diagnoses.Diagnosis.RenewSeal"/>
    public bool RenewSeal() => SealedContent.Renew();

    IIntegrationEvent? IRecord.ToEvent(DateTime at) => null; // the advisor's alone

    void IRecord.Purge(DateTime now) => SealedContent.Erase();

    private void Take(MandateContent settled)
    {
        (StartsOn, EndsOn) = (settled.StartsOn!.Value, settled.EndsOn!.Value); // has passed the rules
        RemindOn = EndsOn.DayNumber - StartsOn.DayNumber > RemindDays ? EndsOn.AddDays(-RemindDays) : null;
        SealedContent.Write(string.Create(CultureInfo.InvariantCulture, $"{settled.Reference}{Between}{settled.Scope.Bits}"));
    }
}
