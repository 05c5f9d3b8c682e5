using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>Who was helped: what the facts do not say of an attendance is « Non communiqué », so each list adds up to A2.</summary>
internal sealed class PeopleTallies
{
    public Tally<Gender> Genders { get; } = new();

    public Tally<AgeClass> Ages { get; } = new();

    public Tally<PersonStatus> Statuses { get; } = new();

    public void Add(in FactRow fact)
    {
        AddGenders(fact);
        AddAges(fact);
        AddStatuses(fact);
    }

    private void AddGenders(in FactRow fact)
    {
        Genders.Add(Gender.Female, fact.Female);
        Genders.Add(Gender.Male, fact.Male);
        Genders.Add(Gender.NotStated, fact.Attendances - fact.Female - fact.Male);
    }

    private void AddAges(in FactRow fact)
    {
        var stated = fact.Under12 + fact.From12To17 + fact.From18To24 + fact.From25To39 + fact.From40To59
            + fact.From60To69 + fact.From70;
        Ages.Add(AgeClass.Under12, fact.Under12);
        Ages.Add(AgeClass.From12To17, fact.From12To17);
        Ages.Add(AgeClass.From18To24, fact.From18To24);
        Ages.Add(AgeClass.From25To39, fact.From25To39);
        Ages.Add(AgeClass.From40To59, fact.From40To59);
        Ages.Add(AgeClass.From60To69, fact.From60To69);
        Ages.Add(AgeClass.From70, fact.From70);
        Ages.Add(AgeClass.NotStated, fact.Attendances - stated);
    }

    private void AddStatuses(in FactRow fact)
    {
        var stated = fact.InSchool + fact.Jobless + fact.Employed + fact.Retired;
        Statuses.Add(PersonStatus.InSchool, fact.InSchool);
        Statuses.Add(PersonStatus.Jobless, fact.Jobless);
        Statuses.Add(PersonStatus.Employed, fact.Employed);
        Statuses.Add(PersonStatus.Retired, fact.Retired);
        Statuses.Add(PersonStatus.NotStated, fact.Attendances - stated);
    }
}
