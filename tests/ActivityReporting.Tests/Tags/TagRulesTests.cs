using ConseillerNumerique.ActivityReporting.Tags;

namespace ConseillerNumerique.ActivityReporting.Tests.Tags;

internal sealed class TagRulesTests
{
    private static readonly DateTime Now = new(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Team = Guid.Parse("019a0000-0000-7000-8000-00000000000a");

    [TestCase("ab")]
    [TestCase("   ")]
    [TestCase("!!!")]
    [TestCase(null)]
    public void Refuses_a_name_that_is_too_short_or_says_nothing(string? name) =>
        Assert.That(Refusal(name, description: null), Is.EqualTo("tag.name_length"));

    [Test]
    public void Refuses_what_is_too_long()
    {
        Assert.That(Refusal(new('a', 81), description: null), Is.EqualTo("tag.name_length"));
        Assert.That(Refusal("Été", new('a', 281)), Is.EqualTo("tag.description_too_long"));
        Assert.That(Refusal(new('a', 80), new('a', 280)), Is.Null);
    }

    [Test]
    public void A_description_that_changes_nothing_is_no_change()
    {
        var tag = Made("Été numérique", TagOwner.National);

        tag.Describe(" Été numérique ", "");

        Assert.That(tag.Version, Is.EqualTo(1));
    }

    [Test]
    public void Merges_into_the_same_owner_s_or_one_that_reaches_further()
    {
        var (mine, mineToo) = (Made("Été", TagOwner.Advisor(Given.Me)), Made("Eté", TagOwner.Advisor(Given.Me)));
        var (team, drome, ardeche) = (Made("Été", TagOwner.Team(Team)), Made("Été", TagOwner.Departement("26")), Made("Été", TagOwner.Departement("07")));

        Assert.That(Merges(mine, mineToo), Is.True);
        Assert.That(Merges(mineToo, team), Is.True);
        Assert.That(Merges(drome, ardeche), Is.False);
        Assert.That(Merges(drome, team), Is.False);
        Assert.That(Merges(team, mine), Is.False);
        Assert.That(Merges(team, team), Is.False);
        Assert.That(team.MergedIntoId, Is.Null);
    }

    [Test]
    public void Does_not_merge_into_one_that_was_merged()
    {
        var (first, second, third) = (Made("Un mot", TagOwner.National), Made("Autre mot", TagOwner.National), Made("Dernier mot", TagOwner.National));
        first.MergeInto(second);

        Assert.That(Merges(third, first), Is.False);
    }

    [TestCase("Team:019a0000-0000-7000-8000-00000000000a")]
    [TestCase("Departement:2A")]
    [TestCase("National")]
    public void An_owner_comes_back_from_a_form_as_it_went(string value) =>
        Assert.That(TagOwner.Parse(value)?.Value, Is.EqualTo(value));

    [TestCase("Departement:99999")]
    [TestCase("Team:")]
    [TestCase("National:26")]
    [TestCase("Everybody")]
    [TestCase(null)]
    public void What_names_no_owner_is_none(string? value) => Assert.That(TagOwner.Parse(value), Is.Null);

    private static Tag Made(string name, TagOwner owner) =>
        Tag.Create(Guid.CreateVersion7(), owner, name, null, Now).TryGet(out var tag, out var refusal)
            ? tag
            : throw new InvalidOperationException(refusal.Code);

    private static string? Refusal(string? name, string? description) =>
        Tag.Create(Guid.CreateVersion7(), TagOwner.National, name, description, Now).TryGet(out _, out var refusal) ? null : refusal.Code;

    private static bool Merges(Tag tag, Tag into) => tag.MergeInto(into).TryGet(out _, out _);
}
