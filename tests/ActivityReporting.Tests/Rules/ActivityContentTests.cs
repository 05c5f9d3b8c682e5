using ConseillerNumerique.ActivityReporting.Activities.Rules;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tests.Rules;

internal sealed class ActivityContentTests
{
    [Test]
    public void Refuses_a_session_without_a_theme() =>
        Assert.That(Given.Refusal(Given.OneOff with { Themes = default }), Is.EqualTo("activity.theme_missing"));

    [Test]
    public void Takes_all_thirty_themes() =>
        Assert.That(Given.Refusal(Given.OneOff with { Themes = EnumSet<Theme>.Of(Enum.GetValues<Theme>()) }), Is.Null);

    [Test]
    public void A_kind_of_procedure_goes_with_help_with_procedures()
    {
        var housing = Given.OneOff with { Themes = EnumSet<Theme>.Of(Theme.Housing) };

        Assert.That(Given.Refusal(housing), Is.EqualTo("activity.themes_without_procedures"));
        Assert.That(Given.Refusal(housing with { Themes = EnumSet<Theme>.Of(Theme.Housing, Theme.Procedures) }), Is.Null);
    }

    [Test]
    public void The_name_of_a_procedure_goes_with_help_with_procedures()
    {
        var named = Given.OneOff with { ProcedureName = "Carte grise" };

        Assert.That(Given.Refusal(named), Is.EqualTo("activity.procedure_name_without_procedures"));
        Assert.That(Given.Refusal(named with { Themes = EnumSet<Theme>.Of(Theme.Procedures) }), Is.Null);
    }

    [TestCase(200, null)]
    [TestCase(201, "activity.procedure_name_too_long")]
    public void The_name_of_a_procedure_holds_200_characters(int length, string? refusal) =>
        Assert.That(
            Given.Refusal(Given.OneOff with { ProcedureName = new('é', length), Themes = EnumSet<Theme>.Of(Theme.Procedures) }),
            Is.EqualTo(refusal));

    [TestCase(4000, null)]
    [TestCase(4001, "activity.notes_too_long")]
    public void Notes_hold_4000_characters(int length, string? refusal) =>
        Assert.That(Given.Refusal(Given.OneOff with { Notes = new('é', length) }), Is.EqualTo(refusal));

    [Test]
    public void No_material_excludes_any_material()
    {
        var none = Given.OneOff with { Materials = EnumSet<Material>.Of(Material.None) };

        Assert.That(Given.Refusal(none), Is.Null);
        Assert.That(
            Given.Refusal(none with { Materials = EnumSet<Material>.Of(Material.None, Material.Phone) }),
            Is.EqualTo("activity.materials_contradict"));
    }

    [Test]
    public void Takes_all_materials_at_once() =>
        Assert.That(
            Given.Refusal(Given.OneOff with
            {
                Materials = EnumSet<Material>.Of(Material.Computer, Material.Phone, Material.Tablet, Material.Other),
            }),
            Is.Null);

    [Test]
    public void Refuses_a_residence_in_an_unknown_commune() =>
        Assert.That(Given.Refusal(Given.OneOff with { ResidenceCode = "00000" }), Is.EqualTo("activity.residence_unknown"));

    [Test]
    public void Autonomy_is_of_individual_sessions_only()
    {
        Assert.That(
            Given.Logged(Given.Individual with { Autonomy = Autonomy.Guided }).Autonomy, Is.EqualTo(Autonomy.Guided));
        Assert.That(
            Given.Logged(Given.OneOff with { Autonomy = Autonomy.Guided }).Autonomy, Is.EqualTo(Autonomy.NotStated));
    }

    [Test]
    public void A_workshop_sends_nobody_to_another_body() =>
        Assert.That(
            Given.Logged(Given.Workshop with { Referral = Referral.SocialAid }).Referral, Is.EqualTo(Referral.NotStated));

    [Test]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var wrong = Given.OneOff with { Date = null, DurationMinutes = null, Channel = null, Themes = default };

        Assert.That(
            ActivityRules.Broken(wrong, Given.At).Select(refusal => refusal.Field),
            Is.EquivalentTo(new[] { "Date", "Duration", "Where", "Themes" }));
    }

    [Test]
    public void An_activity_without_a_person_is_a_bug() =>
        Assert.That(
            () => Given.Refusal(Given.Individual with { Participants = new() { Total = 2 } }), Throws.ArgumentException);
}
