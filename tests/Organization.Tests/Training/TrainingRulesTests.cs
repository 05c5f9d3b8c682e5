using ConseillerNumerique.Organization.Training;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Tests.Training;

internal sealed class TrainingRulesTests
{
    private static IEnumerable<TestCaseData> Broken()
    {
        yield return Case("initial_hours_missing", Trained.Well with { InitialHours = null });
        yield return Case("initial_hours_out_of_range", Trained.Well with { InitialHours = 69 });
        yield return Case("initial_hours_out_of_range", Trained.Well with { InitialHours = 421 });
        yield return Case("initial_body_too_long", Trained.Well with { InitialBody = new('x', 201) });
        yield return Case("initial_end_before_start", Trained.Well with { InitialLastDay = new(2024, 2, 4) });
        yield return Case("module_hours_missing", With(new TrainingModule(2025, 0, "L’IA")));
        yield return Case("module_hours_missing", With(new TrainingModule(2025, 8, "L’IA")));
        yield return Case("module_title_missing", With(new TrainingModule(2025, 7, "")));
        yield return Case("module_title_too_long", With(new TrainingModule(2025, 7, new('x', 201))));
        yield return Case("module_year_unknown", With(new TrainingModule(2023, 7, "L’IA")));
        yield return Case("module_year_unknown", With(new TrainingModule(2027, 7, "L’IA")));
        yield return Case("module_year_unknown", With(new(2025, 7, "L’IA"), new(2025, 14, "Encore")));
    }

    [TestCaseSource(nameof(Broken))]
    public void Refuses(string code, object content) =>
        Assert.That(Codes((TrainingContent)content), Is.EqualTo(new[] { $"training.{code}" }));

    [Test]
    public void Takes_what_is_well_said() => Assert.That(Codes(Trained.Well), Is.Empty);

    [Test]
    public void Everything_may_be_left_empty() => Assert.That(Codes(new()), Is.Empty);

    [TestCase(70)]
    [TestCase(420)]
    public void Both_bounds_of_the_initial_training_count(int hours) =>
        Assert.That(Codes(Trained.Well with { InitialHours = hours }), Is.Empty);

    [Test]
    public void The_full_title_is_the_three_certificates()
    {
        var record = TrainingRecord.Open(Guid.NewGuid());

        record.Change(new() { Certificates = EnumSet<Certificate>.Of(Certificate.FullTitle) }, Trained.Today);

        Assert.That(record.Content.Certificates.Count, Is.EqualTo(4));
    }

    [Test]
    public void Saying_the_same_is_no_change()
    {
        var record = TrainingRecord.Open(Guid.NewGuid());
        record.Change(Trained.Well, Trained.Today);

        record.Change(Trained.Well with { Modules = [.. Trained.Well.Modules.Reverse()] }, Trained.Today);

        Assert.That(record.Version, Is.EqualTo(1));
    }

    [Test]
    public void Knows_the_years_of_its_modules()
    {
        var record = TrainingRecord.Open(Guid.NewGuid());
        record.Change(Trained.Well, Trained.Today);

        Assert.That((record.HasModule(2024), record.HasModule(2025), record.HasModule(2026)), Is.EqualTo((false, true, true)));
    }

    [Test]
    public void Reminds_once_a_month_until_the_module_is_noted()
    {
        var record = TrainingRecord.Open(Guid.NewGuid());

        bool[] reminded = [record.Remind(new(2026, 10, 1)), record.Remind(new(2026, 10, 30)), record.Remind(new(2026, 12, 1))];
        record.Change(Trained.Well, new(2026, 12, 2));

        Assert.That(reminded, Is.EqualTo(new[] { true, false, true }));
        Assert.That(record.Remind(new(2026, 12, 31)), Is.False);
    }

    private static TrainingContent With(params TrainingModule[] modules) => Trained.Well with { Modules = modules };

    private static IEnumerable<string> Codes(TrainingContent content) =>
        TrainingRules.Broken(content, Trained.Today).Select(refusal => refusal.Code);

    private static TestCaseData Case(string code, TrainingContent content) => new(code, content);
}
