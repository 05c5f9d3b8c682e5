using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Moving;

namespace ConseillerNumerique.ActivityReporting.Tests.Moving;

internal sealed class EmployerOfDayTests
{
    private static readonly Guid First = Guid.Parse("019a0000-0000-7000-8000-000000000011");
    private static readonly Guid Second = Guid.Parse("019a0000-0000-7000-8000-000000000012");
    private static readonly Guid Third = Guid.Parse("019a0000-0000-7000-8000-000000000013");
    private static readonly DateOnly Day = new(2026, 1, 15);

    [Test]
    public void Is_the_one_whose_contract_covers_the_day() =>
        Assert.That(EmployerOfDay.Of(Day, First, [Days(First, 1, 1, 14), Days(Second, 1, 15, null)]), Is.EqualTo(Second));

    [Test]
    public void Both_days_of_a_contract_are_covered()
    {
        Assert.That(EmployerOfDay.Of(Day, First, [Days(Second, 1, 15, 15)]), Is.EqualTo(Second));
        Assert.That(EmployerOfDay.Of(Day, First, [Days(Second, 1, 16, null), Days(Third, 1, 1, 14)]), Is.EqualTo(First));
    }

    [Test]
    public void Stays_the_same_while_one_of_its_contracts_covers_the_day() =>
        Assert.That(EmployerOfDay.Of(Day, First, [Days(Second, 1, 10, null), Days(First, 1, 1, null)]), Is.EqualTo(First));

    [Test]
    public void Stays_the_same_without_any_contract() => Assert.That(EmployerOfDay.Of(Day, First, []), Is.EqualTo(First));

    [Test]
    public void Is_the_one_of_the_newest_contract_when_two_others_overlap() =>
        Assert.That(EmployerOfDay.Of(Day, First, [Days(Second, 1, 10, null), Days(Third, 1, 1, null)]), Is.EqualTo(Second));

    private static EmployedDays Days(Guid employer, int month, int first, int? last) => new()
    {
        EmployerId = employer,
        FirstDay = new(2026, month, first),
        LastDay = last is { } day ? new(2026, month, day) : null,
    };
}
