using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>What a row says of the person who came.</summary>
internal sealed record LaCoopAnswers
{
    /// <summary>Of the session.</summary>
    public required DateOnly? Day { get; init; }

    public required Gender Gender { get; init; }

    public required AgeClass Age { get; init; }

    public required PersonStatus Status { get; init; }

    public static LaCoopAnswers Of(RowCells cells, DateOnly? day) => new()
    {
        Day = day,
        Gender = LaCoopChecks.Stated<Gender>(cells, LaCoopPeople.Genders),
        Age = LaCoopChecks.Stated<AgeClass>(cells, LaCoopPeople.Ages),
        Status = LaCoopChecks.Stated<PersonStatus>(cells, LaCoopPeople.Statuses),
    };

    public Participants Anonymous() => Participants.One(AlreadyHelped.NotStated, Gender, Age, Status);
}
