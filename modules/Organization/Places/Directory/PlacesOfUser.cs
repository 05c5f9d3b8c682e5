using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>
/// Which places the current user may see and change today. Advisors change those they are attached to and those of the
/// employer they are under contract with, managers their employer's, administrators all. Managers see their own only;
/// everybody else reads the whole directory.
/// </summary>
internal sealed class PlacesOfUser(OrganizationDbContext db, ICurrentUser user, TimeProvider clock)
{
    public DateOnly Today => BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    public bool IsAdvisor => user.Is(Role.Advisor);

    public bool MayCreate => user.Is(Role.Advisor) || user.Is(Role.EmployerManager) || user.Is(Role.Administrator);

    public bool ReadsDirectory =>
        user.Is(Role.Advisor) || user.Is(Role.Coordinator) || user.Is(Role.Funder) || user.Is(Role.Administrator);

    /// <summary>Without those that were merged into another.</summary>
    public IQueryable<Place> Readable => ReadsDirectory ? Standing : Own;

    public IQueryable<Place> Writable => user.Is(Role.Administrator) ? Standing : Own;

    /// <summary>What « mes lieux » means; an administrator has none.</summary>
    public IQueryable<Place> Own
    {
        get
        {
            var employers = Employers;
            var attached = AttachedIds;
            return Standing.Where(place => employers.Contains(place.EmployerId) || attached.Contains(place.Id));
        }
    }

    /// <summary>For whom a place may be opened; administrators choose among all.</summary>
    public IQueryable<Guid> Employers
    {
        get
        {
            var (id, today) = (user.Id, Today);
            var (works, manages) = (user.Is(Role.Advisor), user.Is(Role.EmployerManager));
            var contracts = db.Contracts.Where(contract => works && contract.AdvisorId == id).On(today).Select(contract => contract.EmployerId);
            return contracts.Union(db.EmployerManagers.Where(manager => manages && manager.AccountId == id).On(today).Select(manager => manager.EmployerId));
        }
    }

    /// <summary>Attachments to a place, those from before it was merged included.</summary>
    public IQueryable<PlaceAttachment> AttachmentsTo(Guid placeId) => db.PlaceAttachments.Where(attachment =>
        db.Places.Any(place => place.Id == attachment.PlaceId && (place.Id == placeId || place.MergedIntoId == placeId)));

    private IQueryable<Place> Standing => db.Places.Where(place => place.MergedIntoId == null);

    private IQueryable<Guid> AttachedIds
    {
        get
        {
            var (id, today, works) = (user.Id, Today, user.Is(Role.Advisor));
            return db.PlaceAttachments.Where(attachment => works && attachment.AdvisorId == id).On(today)
                .Join(db.Places, attachment => attachment.PlaceId, place => place.Id, (attachment, place) => place.MergedIntoId ?? place.Id);
        }
    }
}
