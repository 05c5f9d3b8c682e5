using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Teams.Inviting;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>Reads the people of one team, bounded: nobody leads more than these.</summary>
internal static class TeamPeople
{
    private const int MostRows = 2_000;

    /// <summary>By name, then the newest time first; former members too. Whose account is closed stays a name.</summary>
    public static Task<List<MemberRow>> MembersOfAsync(this OrganizationDbContext db, Guid teamId, bool alsoFormer, DateOnly day, CancellationToken ct)
    {
        var times = alsoFormer ? db.TeamMemberships : db.TeamMemberships.On(day);
        return (from time in times.Where(one => one.TeamId == teamId)
                join account in db.Accounts on time.AdvisorId equals account.Id
                join choice in db.DirectoryProfiles on account.Id equals choice.AccountId into choices
                from shown in choices.DefaultIfEmpty()
                orderby account.SearchKey, account.Id, time.FirstDay descending
                select new MemberRow
                {
                    AccountId = account.Id,
                    FirstName = account.FirstName,
                    LastName = account.LastName,
                    SearchKey = account.SearchKey,
                    Email = account.ClosedAt == null ? account.Email : null,
                    Phone = account.ClosedAt == null && shown != null ? shown.Phone : null,
                    IsHidden = shown != null && shown.IsHidden,
                    IsClosed = account.ClosedAt != null,
                    FirstDay = time.FirstDay,
                    LastDay = time.LastDay,
                }).Take(MostRows).ToListAsync(ct);
    }

    /// <summary>By name, those who lead that day.</summary>
    public static Task<List<MemberRow>> CoordinatorsOfAsync(this OrganizationDbContext db, Guid teamId, DateOnly day, CancellationToken ct) =>
        (from time in db.LeadsOn(day).Where(one => one.TeamId == teamId)
         join account in db.Accounts on time.AccountId equals account.Id
         join choice in db.DirectoryProfiles on account.Id equals choice.AccountId into choices
         from shown in choices.DefaultIfEmpty()
         orderby account.SearchKey, account.Id
         select new MemberRow
         {
             AccountId = account.Id,
             FirstName = account.FirstName,
             LastName = account.LastName,
             SearchKey = account.SearchKey,
             Email = account.Email,
             Phone = shown != null ? shown.Phone : null,
             IsHidden = shown != null && shown.IsHidden,
             IsClosed = false,
             FirstDay = time.FirstDay,
             LastDay = time.LastDay,
         }).Take(MostRows).ToListAsync(ct);

    public static Task<List<OpenInvitation>> InvitationsOfAsync(this OrganizationDbContext db, Guid teamId, CancellationToken ct) =>
        db.TeamInvitations
            .Where(one => one.TeamId == teamId && one.EndedAt == null)
            .OrderByDescending(one => one.CreatedAt).ThenByDescending(one => one.Id)
            .Take(MostRows)
            .Select(one => new OpenInvitation
            {
                Id = one.Id,
                Email = one.Email,
                Part = one.Part,
                CreatedAt = one.CreatedAt,
                SentAt = one.SentAt,
                ExpiresAt = one.ExpiresAt,
                IsUnderWay = db.WaitingLetters.Any(letter => letter.SubjectId == one.Id && letter.DueAt != null),
                IsGivenUp = db.WaitingLetters.Any(letter => letter.SubjectId == one.Id && letter.DueAt == null),
                WaitsForAccount = !db.Accounts.Any(account => account.ClosedAt == null && account.NormalizedEmail == one.NormalizedEmail),
            })
            .ToListAsync(ct);
}
