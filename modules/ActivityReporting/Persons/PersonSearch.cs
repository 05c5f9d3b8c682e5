using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>
/// The current advisor's followed persons, opened and looked through in memory: what is sealed cannot be looked for in
/// the database, and nobody follows more than 2,000.
/// </summary>
internal sealed class PersonSearch(ActivityReportingDbContext db, Seals seals, ICurrentUser user)
{
    /// <summary>By name; those that cannot be read come last, and answer to no search.</summary>
    /// <param name="typed">Words of a name, a telephone number or an e-mail address; accents, case and hyphens do not matter.</param>
    /// <param name="ct">Of the request.</param>
    /// <param name="lastContactBefore">Only those not met since.</param>
    public async Task<IReadOnlyList<PersonFound>> FindAsync(string? typed, CancellationToken ct, DateOnly? lastContactBefore = null)
    {
        var own = db.FollowedPersons.Named(user.Id);
        own = lastContactBefore is { } day ? own.Where(one => one.LastContactOn < day) : own;
        var rows = await own.Select(one => new { one.Id, one.SealedIdentity.Bytes }).ToListAsync(ct);
        var words = SearchText.Words(typed);
        var email = typed?.Trim().ToLowerInvariant() ?? "";
        var phone = PhoneNumber.TryRead(typed, out var number) ? number : null;
        var found = new List<PersonFound>(rows.Count);
        foreach (var row in rows)
        {
            var identity = seals.OpenIdentity(row.Id, row.Bytes);
            if (words.Count == 0 || (identity is not null && Answers(identity, words, phone, email)))
            {
                found.Add(new(row.Id, identity));
            }
        }

        found.Sort();
        return found;
    }

    /// <summary>What else is shown of some of them, in their order.</summary>
    public async Task<IReadOnlyList<PersonRow>> ReadAsync(IEnumerable<PersonFound> found, CancellationToken ct)
    {
        var some = found.ToList();
        var ids = some.ConvertAll(one => one.Id);
        var rows = await db.FollowedPersons.Named(user.Id)
            .Where(one => ids.Contains(one.Id))
            .Select(one => new PersonRow { Id = one.Id, Identity = null, BirthYear = one.BirthYear, CommuneCode = one.CommuneCode, LastContactOn = one.LastContactOn })
            .ToDictionaryAsync(row => row.Id, ct);
        return [.. some.Where(one => rows.ContainsKey(one.Id)).Select(one => rows[one.Id] with { Identity = one.Identity })];
    }

    /// <summary>Those met last, the last one first.</summary>
    public async Task<IReadOnlyList<PersonRow>> RecentAsync(int count, CancellationToken ct)
    {
        var rows = await db.FollowedPersons.Named(user.Id)
            .OrderByDescending(one => one.LastContactOn).ThenByDescending(one => one.Id)
            .Take(count)
            .Select(one => new { one.Id, one.SealedIdentity.Bytes })
            .ToListAsync(ct);
        return await ReadAsync(rows.Select(row => new PersonFound(row.Id, seals.OpenIdentity(row.Id, row.Bytes))), ct);
    }

    private static bool Answers(PersonIdentity identity, IReadOnlyList<string> words, string? phone, string email) =>
        words.All(word => identity.Key.Contains(word, StringComparison.Ordinal) || Spans(identity.Key, word))
        || (phone is not null && identity.Phone == phone)
        || identity.Email?.Contains(email, StringComparison.Ordinal) == true;

    /// <summary>« jeanpierre » from the beginning of « jean » in « dupont jean pierre »: a hyphen left out is as good as a blank.</summary>
    private static bool Spans(string key, string word)
    {
        for (var start = 0; start < key.Length; start = key.IndexOf(' ', start) is var blank and >= 0 ? blank + 1 : key.Length)
        {
            var matched = 0;
            for (var place = start; place < key.Length && matched < word.Length && (key[place] == ' ' || key[place] == word[matched]); place++)
            {
                matched += key[place] == ' ' ? 0 : 1;
            }

            if (matched == word.Length)
            {
                return true;
            }
        }

        return false;
    }
}
