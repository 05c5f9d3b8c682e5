namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>Who is active: the rule, apart from where its days come from.</summary>
internal static class MemberStates
{
    /// <summary>Without an activity for so long one is inactive.</summary>
    public const int InactiveMonths = 2;

    /// <param name="firstDay">Of this time in the team: who has just joined is not inactive yet.</param>
    /// <param name="lastActivity">Null: none.</param>
    /// <param name="today">In Paris.</param>
    public static MemberState Of(DateOnly firstDay, DateOnly? lastActivity, DateOnly today)
    {
        var since = today.AddMonths(-InactiveMonths);
        return firstDay > since || lastActivity > since ? MemberState.Active : MemberState.Inactive;
    }
}
