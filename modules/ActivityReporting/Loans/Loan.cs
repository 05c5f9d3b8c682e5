using ConseillerNumerique.ActivityReporting.Loans.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Loans;

/// <summary>Something that an advisor has lent to a followed person or to a place.</summary>
internal sealed class Loan : IRecordOf<LoanContent>, ISealed
{
    public const int MaxWhatLength = 200;

    private Loan()
    {
    }

    public Guid Id { get; private init; }

    public Guid AdvisorId { get; private init; }

    public int Version { get; private set; }

    public int Revision { get; private set; }

    public DateTime CreatedAt { get; private init; }

    /// <summary>Null where its key is lost.</summary>
    public string? What => SealedWhat.Text ?? PlainWhat;

    public SealedText SealedWhat { get; private set; } = new();

    /// <summary>From before it was sealed; a job empties it.</summary>
    public string? PlainWhat { get; private set; }

    public Guid? PersonId { get; private set; }

    public Guid? PlaceId { get; private set; }

    public DateOnly LentOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateOnly? BackOn { get; private set; }

    public LoanContent Content => new()
    {
        What = What,
        PersonId = PersonId,
        PlaceId = PlaceId,
        LentOn = LentOn,
        DueOn = DueOn,
        BackOn = BackOn,
    };

    Guid IRecord.OwnerId => AdvisorId;

    DateTime? IRecord.DeletedAt => null;

    DateTime? IRecord.PurgedAt => null;

    IEnumerable<(SealedText Text, string Purpose)> ISealed.SealedTexts => [(SealedWhat, "loan.what")];

    /// <returns>The first refusal, if any; <see cref="LoanRules"/> tells them all.</returns>
    public static Result<Loan> Lend(Guid id, LoanContent content, LoanMoment at)
    {
        if (LoanRules.Broken(content, at).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        var loan = new Loan { Id = id, AdvisorId = at.AdvisorId, Version = 1, Revision = 1, CreatedAt = at.Now };
        loan.Take(LoanRules.Settled(content));
        return loan;
    }

    /// <summary>Replaces the content; a content that changes nothing is no change.</summary>
    public Result<Loan> Change(LoanContent content, LoanMoment at)
    {
        if (LoanRules.Broken(content, at, Content).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        if (LoanRules.Settled(content) is var after && after != Content)
        {
            Take(after);
            (Version, Revision) = (Version + 1, Revision + 1);
        }

        return this;
    }

    /// <summary>It is back, or is not after all.</summary>
    public void Return(DateOnly? on)
    {
        if (on is null != BackOn is null)
        {
            BackOn = on < LentOn ? LentOn : on;
            (Version, Revision) = (Version + 1, Revision + 1);
        }
    }

    /// <summary>Whose sheet was merged into another, or null: whose name is gone. What is lent is still out there.</summary>
    public void Follow(Guid? personId)
    {
        PersonId = personId;
        Version++;
    }

    /// <inheritdoc cref="Diagnoses.Diagnosis.RenewSeal"/>
    public bool RenewSeal()
    {
        if (PlainWhat is null)
        {
            return SealedWhat.Renew();
        }

        SealedWhat.Write(PlainWhat);
        PlainWhat = null;
        return true;
    }

    IIntegrationEvent? IRecord.ToEvent(DateTime at) => null; // the advisor's alone

    void IRecord.Purge(DateTime now) => Follow(null);

    private void Take(LoanContent settled)
    {
        SealedWhat.Write(settled.What);
        PlainWhat = null;
        (PersonId, PlaceId) = (settled.PersonId, settled.PlaceId);
        (LentOn, DueOn, BackOn) = (settled.LentOn!.Value, settled.DueOn!.Value, settled.BackOn);
    }
}
