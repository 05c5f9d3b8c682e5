using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Teams.Inviting;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>How a team is told on its pages.</summary>
internal static class TeamWords
{
    public static string Members(int count) => Counted(count, "membre", "membres");

    public static string Counted(long count, string one, string several) =>
        $"{FrenchNumbers.Integer(count)} {(count < 2 ? one : several)}";

    public static StateKind KindOf(MemberState state) => state switch
    {
        MemberState.Active => StateKind.Ok,
        MemberState.Inactive => StateKind.Wait,
        MemberState.Invited => StateKind.Go,
        _ => StateKind.None,
    };

    public static string IconOf(MemberState state) => state switch
    {
        MemberState.Active => "check-circle-fill",
        MemberState.Inactive => "pause-fill",
        MemberState.Invited => "envelope",
        _ => "archive-fill",
    };

    /// <summary>« Depuis le 3 mars 2025, pour la deuxième fois · dernière activité le 12 mars 2026 ».</summary>
    public static string StoryOf(TeamMember member) => member switch
    {
        { State: MemberState.Former, LastDay: { } last } => $"Du {FrenchDates.Day(member.FirstDay)} au {FrenchDates.Day(last)}{Again(member.Times)}",
        { LastActivity: { } day } => $"Depuis le {FrenchDates.Day(member.FirstDay)}{Again(member.Times)} · dernière activité le {FrenchDates.Day(day)}",
        _ => $"Depuis le {FrenchDates.Day(member.FirstDay)}{Again(member.Times)} · aucune activité depuis un an",
    };

    public static string StoryOf(OpenInvitation invitation, DateTime now) => invitation switch
    {
        { WaitsForAccount: true, SentAt: null } => "Aucun compte à cette adresse : la lettre partira quand il sera ouvert",
        { IsGivenUp: true } => "La lettre n’a pas pu partir : vérifiez l’adresse",
        { IsUnderWay: true } or { SentAt: null } => "La lettre part dans un instant",
        { ExpiresAt: { } end } when end <= now => $"Restée sans réponse, expirée le {Day(end)}",
        _ => $"Lettre envoyée le {Day(invitation.SentAt!.Value)}, valable jusqu’au {Day(invitation.ExpiresAt!.Value)}", // sent: has both
    };

    public static string PartOf(InvitationPart part) => part == InvitationPart.Coordinator ? ", comme coordinateur" : "";

    private static string Again(int times) => times switch
    {
        1 => "",
        2 => ", pour la deuxième fois",
        _ => $", pour la {times}ᵉ fois",
    };

    private static string Day(DateTime utc) => FrenchDates.Day(BusinessCalendar.DayOf(utc, BusinessCalendar.Paris));
}
