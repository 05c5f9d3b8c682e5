using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>Posts the letters of invitations whose address has an account by now; answers how many.</summary>
internal sealed record PostWaitingInvitations : IRequest<int>;

internal sealed class PostWaitingInvitationsHandler(OrganizationDbContext db, TimeProvider clock) : IRequestHandler<PostWaitingInvitations, int>
{
    private const int Most = 1_000;

    public async Task<int> Handle(PostWaitingInvitations command, CancellationToken ct)
    {
        var due = await db.TeamInvitations
            .Where(one => one.EndedAt == null && one.SentAt == null
                && db.Accounts.Any(account => account.ClosedAt == null && account.NormalizedEmail == one.NormalizedEmail)
                && !db.WaitingLetters.Any(letter => letter.SubjectId == one.Id))
            .OrderBy(one => one.CreatedAt).ThenBy(one => one.Id)
            .Take(Most)
            .ToListAsync(ct);
        var now = clock.GetUtcNow();
        db.Post(now, [.. due.Select(one => one.Post(now))]);
        await db.SaveChangesAsync(ct);
        return due.Count;
    }
}
