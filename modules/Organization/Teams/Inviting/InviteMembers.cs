using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>
/// Invites many addresses at once to a team that one leads; answers with a verdict for each, in the order pasted. Null:
/// no such team. Letters leave afterwards. Sent twice, it invites once.
/// </summary>
internal sealed record InviteMembers : IRequest<Result<JudgedAddresses>?>
{
    /// <summary>500 addresses of 80 characters: nearly all have fewer.</summary>
    public const int MaxLength = 40_000;

    public Guid TeamId { get; init; }

    [Display(Name = "Adresses e-mail"), Required, StringLength(MaxLength)]
    public string Addresses { get; init; } = "";

    [Display(Name = "Inviter comme"), EnumDataType(typeof(InvitationPart))]
    public InvitationPart Part { get; init; }
}

internal sealed class InviteMembersHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<InviteMembers, Result<JudgedAddresses>?>
{
    private const int MaxAttempts = 3;

    public async Task<Result<JudgedAddresses>?> Handle(InviteMembers command, CancellationToken ct)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        var addresses = PastedAddresses.Read(command.Addresses);
        for (var attempt = 1; ; attempt++)
        {
            if (await db.TeamsLedBy(user, today).SingleOrDefaultAsync(team => team.Id == command.TeamId, ct) is not { } team)
            {
                return null;
            }

            if (Broken(team, addresses) is { } refusal)
            {
                return (Result<JudgedAddresses>)refusal;
            }

            var judged = await JudgeAsync(team, command.Part, addresses, today, ct);
            if (judged.Exists(one => one.IsInvited))
            {
                db.Enqueue(notes.Of(TeamActions.PeopleInvited, team.Id));
            }

            try
            {
                await db.SaveChangesAsync(ct);
                return (Result<JudgedAddresses>)new JudgedAddresses(judged);
            }
            catch (DbUpdateException raced) when (attempt < MaxAttempts && (raced is DbUpdateConcurrencyException || raced.IsUniqueViolation()))
            {
                db.ChangeTracker.Clear(); // another coordinator was faster: judge anew
            }
        }
    }

    private static Refusal? Broken(Team team, IReadOnlyList<string> addresses) =>
        team.ArchivedOn is not null ? TeamRefusals.Archived
        : addresses.Count == 0 ? InvitationRefusals.NoAddress
        : addresses.Count > PastedAddresses.Most ? InvitationRefusals.TooManyAddresses
        : null;

    private async Task<List<JudgedAddress>> JudgeAsync(
        Team team, InvitationPart part, IReadOnlyList<string> addresses, DateOnly today, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var normalised = addresses.Where(EmailAddress.IsWellFormed).Select(EmailAddress.Normalize).Distinct().ToList();
        var known = await KnownAddresses.ReadAsync(db, team.Id, part, normalised, today, ct);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var judged = addresses.Select(address => new JudgedAddress(address, Judge(address, known, seen, now.UtcDateTime))).ToList();
        var invited = judged.FindAll(one => one.IsInvited);
        var added = invited.FindAll(one => known.OpenOf(one.Address) is null)
            .ConvertAll(one => TeamInvitation.Of(team, one.Address, part, user.Id, now.UtcDateTime));
        db.TeamInvitations.AddRange(added);
        var again = invited.Select(one => known.OpenOf(one.Address)).OfType<TeamInvitation>();
        db.Post(now, [.. added.Concat(again).Where(one => known.Accounts.Contains(one.NormalizedEmail)).Select(one => one.Post(now))]);
        return judged;
    }

    private static AddressVerdict Judge(string address, KnownAddresses known, HashSet<string> seen, DateTime now)
    {
        if (!EmailAddress.IsWellFormed(address))
        {
            return AddressVerdict.Malformed;
        }

        var normalised = EmailAddress.Normalize(address);
        var hasAccount = known.Accounts.Contains(normalised);
        return !seen.Add(normalised) ? AddressVerdict.Repeated
            : known.There.Contains(normalised) ? AddressVerdict.AlreadyThere
            : known.OpenOf(address) is { } open ? JudgeAgain(open, hasAccount, now)
            : hasAccount ? AddressVerdict.Invited
            : AddressVerdict.Waits;
    }

    /// <summary>One that expired is asked for once more: not again before that letter has left.</summary>
    private static AddressVerdict JudgeAgain(TeamInvitation open, bool hasAccount, DateTime now) =>
        open.IsGood(now) || open.SentAt is null || open.AskAgain(now) is not null ? AddressVerdict.AlreadyInvited
        : hasAccount ? AddressVerdict.InvitedAgain
        : AddressVerdict.Waits;
}
