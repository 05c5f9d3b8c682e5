using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>Other sheets of the advisor with the same telephone or e-mail: found by their prints, without opening any other.</summary>
internal static class KnownContacts
{
    /// <returns>The warning; null when nobody has them.</returns>
    public static async Task<Refusal?> FindAsync(ActivityReportingDbContext db, Seals seals, FollowedPerson person, CancellationToken ct) =>
        (await SharingAsync(db, seals, person, ct)).Select(one => one.Identity).OfType<PersonIdentity>().FirstOrDefault() is { } known
            ? PersonRefusals.ContactIsKnown(known.Name, isPhone: known.Phone is not null && known.Phone == person.Identity?.Phone)
            : null;

    /// <summary>Two of name, telephone and e-mail agree: one of the two is always a contact.</summary>
    public static async Task<IReadOnlyList<FollowedPerson>> DoublesAsync(
        ActivityReportingDbContext db, Seals seals, FollowedPerson person, CancellationToken ct) =>
        [.. (await SharingAsync(db, seals, person, ct)).Where(other => Likeness.AreDoubles(person, other))];

    private static async Task<List<FollowedPerson>> SharingAsync(
        ActivityReportingDbContext db, Seals seals, FollowedPerson person, CancellationToken ct)
    {
        var identity = person.Identity;
        var phones = identity?.Phone is { } phone ? seals.Prints(phone, person.AdvisorId) : [];
        var emails = identity?.Email is { } email ? seals.Prints(email, person.AdvisorId) : [];
        return phones.Count + emails.Count == 0 ? [] : await db.FollowedPersons.AsNoTracking().Named(person.AdvisorId)
            .Where(one => one.Id != person.Id)
            .Where(one => (one.PhonePrint != null && phones.Contains(one.PhonePrint)) || (one.EmailPrint != null && emails.Contains(one.EmailPrint)))
            .OrderBy(one => one.Id)
            .ToListAsync(ct);
    }
}
