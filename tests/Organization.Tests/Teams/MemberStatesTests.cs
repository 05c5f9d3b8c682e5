using ConseillerNumerique.Organization.Teams.Leading;

namespace ConseillerNumerique.Organization.Tests.Teams;

internal sealed class MemberStatesTests
{
    private static readonly DateOnly Today = new(2026, 4, 30);
    private static readonly DateOnly LongAgo = new(2024, 1, 1);

    [TestCase("2026-04-30", MemberState.Active)]
    [TestCase("2026-03-01", MemberState.Active)]
    [TestCase("2026-02-28", MemberState.Inactive)] // two months before the 30 April: February has no 30th
    [TestCase(null, MemberState.Inactive)]
    public void Is_inactive_after_two_months_without_an_activity(string? last, MemberState state) =>
        Assert.That(MemberStates.Of(LongAgo, last is null ? null : DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture), Today), Is.EqualTo(state));

    [Test]
    public void Who_has_just_joined_is_not_inactive() =>
        Assert.That(MemberStates.Of(Today.AddDays(-3), lastActivity: null, Today), Is.EqualTo(MemberState.Active));
}
