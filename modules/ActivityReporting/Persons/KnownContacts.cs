using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>Whether another sheet of the advisor has the same telephone or e-mail: found by their prints, without opening any other.</summary>
internal static class KnownContacts
{
    /// <returns>The warning; null when nobody has them.</returns>
    public static async Task<Refusal?> FindAsync(ActivityReportingDbContext db, Seals seals, FollowedPerson person, CancellationToken ct)
    {
        var identity = person.Identity;
        var phones = identity?.Phone is { } phone ? seals.Prints(phone, person.AdvisorId) : [];
        var emails = identity?.Email is { } email ? seals.Prints(email, person.AdvisorId) : [];
        if (phones.Count + emails.Count == 0)
        {
            return null;
        }

        var others = db.FollowedPersons.AsNoTracking().Named(person.AdvisorId).Where(one => one.Id != person.Id);
        var other = await others
            .Where(one => (one.PhonePrint != null && phones.Contains(one.PhonePrint)) || (one.EmailPrint != null && emails.Contains(one.EmailPrint)))
            .OrderBy(one => one.Id)
            .FirstOrDefaultAsync(ct);
        return other?.Identity is { } known ? PersonRefusals.ContactIsKnown(known.Name, isPhone: known.Phone is not null && known.Phone == identity?.Phone) : null;
    }
}
