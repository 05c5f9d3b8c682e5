using ConseillerNumerique.ActivityReporting.Mandates;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tests.Mandates;

internal sealed class MandateRulesTests
{
    private static IEnumerable<TestCaseData> Wrong()
    {
        yield return Case("mandate.reference_missing", Mandated.AMonth with { Reference = "  " });
        yield return Case("mandate.reference_too_long", Mandated.AMonth with { Reference = new('A', 51) });
        yield return Case("mandate.scope_missing", Mandated.AMonth with { Scope = default });
        yield return Case("mandate.scope_not_administrative", Mandated.AMonth with { Scope = EnumSet<Theme>.Of(Theme.Money, Theme.Email) });
        yield return Case("mandate.start_missing", Mandated.AMonth with { StartsOn = null });
        yield return Case("mandate.start_in_the_future", Mandated.AMonth with { StartsOn = Given.Today.AddDays(1) });
        yield return Case("mandate.start_before_the_scheme", Mandated.AMonth with { StartsOn = new(2020, 11, 16), EndsOn = new(2020, 12, 1) });
        yield return Case("mandate.end_missing", Mandated.AMonth with { EndsOn = null });
        yield return Case("mandate.end_before_start", Mandated.AMonth with { EndsOn = Given.Today.AddDays(-1) });
        yield return Case("mandate.longer_than_a_year", Mandated.AMonth with { EndsOn = Given.Today.AddYears(1).AddDays(1) });
    }

    [TestCaseSource(nameof(Wrong))]
    public void Refuses(string code, object content) =>
        Assert.That(Mandate.Note(Guid.CreateVersion7(), Given.Me, (MandateContent)content, Followed.At).TryGet(out _, out var refusal) ? null : refusal!.Code, Is.EqualTo(code));

    [Test]
    public void A_year_and_a_day_of_the_past_are_noted_too()
    {
        var year = Mandated.AMonth with { EndsOn = Given.Today.AddYears(1) };
        var over = Mandated.AMonth with { StartsOn = Given.Today.AddDays(-40), EndsOn = Given.Today.AddDays(-40) };

        Assert.That((Note(year).EndsOn, Note(over).EndsOn), Is.EqualTo((Given.Today.AddYears(1), Given.Today.AddDays(-40))));
    }

    [TestCase(15, false)]
    [TestCase(16, true)]
    public void So_short_a_mandate_needs_no_reminder(int days, bool reminds) =>
        Assert.That(Note(Mandated.AMonth with { EndsOn = Given.Today.AddDays(days) }).RemindOn.HasValue, Is.EqualTo(reminds));

    [Test]
    public void Another_end_is_reminded_of_anew_and_another_reference_is_not()
    {
        var (moved, renamed) = (Note(Mandated.AMonth), Note(Mandated.AMonth));
        moved.Remind(Given.Today);
        renamed.Remind(Given.Today);

        moved.Change(Mandated.AMonth with { EndsOn = Given.Today.AddMonths(2) }, Followed.At);
        renamed.Change(Mandated.AMonth with { Reference = "AC-2026-119" }, Followed.At);

        Assert.That((moved.RemindedOn, renamed.RemindedOn), Is.EqualTo((default(DateOnly?), (DateOnly?)Given.Today)));
    }

    [Test]
    public void What_changes_nothing_is_no_change()
    {
        var mandate = Note(Mandated.AMonth);

        mandate.Change(Mandated.AMonth with { Reference = " AC-2026-118 " }, Followed.At);

        Assert.That((mandate.Version, mandate.Revision), Is.EqualTo((1, 1)));
    }

    private static TestCaseData Case(string code, MandateContent content) => new TestCaseData(code, content).SetArgDisplayNames(code);

    private static Mandate Note(MandateContent content) =>
        Mandate.Note(Guid.CreateVersion7(), Given.Me, content, Followed.At).TryGet(out var mandate, out var refusal)
            ? mandate
            : throw new InvalidOperationException(refusal.Message);
}
