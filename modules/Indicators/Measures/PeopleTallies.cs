using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>Who was helped: what was not told of an attendance is « Non communiqué », so each list adds up to A2.</summary>
internal sealed class PeopleTallies(long[] plain)
{
    public Tally<Gender> Genders { get; } = new(plain, Slot.Gender);

    public Tally<AgeClass> Ages { get; } = new(plain, Slot.Age);

    public Tally<PersonStatus> Statuses { get; } = new(plain, Slot.Status);
}
