using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Network;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>A place that one may see; of one that was merged, the place it is now. Null for any other.</summary>
internal sealed record ReadPlace(Guid Id) : IRequest<PlaceView?>;

internal sealed record PlaceView
{
    public required Guid Id { get; init; }

    public required PlaceDescription Description { get; init; }

    public required string Employer { get; init; }

    public required int Version { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime UpdatedAt { get; init; }

    public required bool MayChange { get; init; }

    /// <summary>Of advisors at work there today, by open accounts.</summary>
    public required int AdvisorCount { get; init; }

    /// <summary>
    /// Only for those who change the place, coordinate or administer; empty for everybody else. Without those who stay out
    /// of the directory.
    /// </summary>
    public required IReadOnlyList<string> Advisors { get; init; }

    /// <summary>The reader's own, the newest first.</summary>
    public required IReadOnlyList<MyAttachment> MyAttachments { get; init; }

    /// <summary>Names of places that turned out to be this one.</summary>
    public required IReadOnlyList<string> MergedNames { get; init; }
}

/// <param name="LastDay">Null: it still holds.</param>
internal sealed record MyAttachment(DateOnly FirstDay, DateOnly? LastDay);

internal sealed class ReadPlaceHandler(OrganizationDbContext db, PlacesOfUser places, ICurrentUser user)
    : IRequestHandler<ReadPlace, PlaceView?>
{
    private const int MostAdvisors = 100;

    public async Task<PlaceView?> Handle(ReadPlace query, CancellationToken ct)
    {
        var writable = places.Writable.Select(place => place.Id);
        var found = await places.Readable.AsNoTracking()
            .Where(place => place.Id == query.Id || db.Places.Any(merged => merged.Id == query.Id && merged.MergedIntoId == place.Id))
            .Join(db.Employers, place => place.EmployerId, employer => employer.Id, (place, employer) => new
            {
                Place = place,
                Employer = employer.Name,
                MayChange = writable.Contains(place.Id),
            })
            .SingleOrDefaultAsync(ct);
        return found is null ? null : await TellAsync(found.Place, found.Employer, found.MayChange, ct);
    }

    private async Task<PlaceView> TellAsync(Place place, string employer, bool mayChange, CancellationToken ct)
    {
        var today = places.Today;
        var attachments = places.AttachmentsTo(place.Id);
        var attached = attachments.On(today).Select(attachment => attachment.AdvisorId);
        var present = db.Accounts.Where(account => account.ClosedAt == null && attached.Contains(account.Id));
        var names = mayChange || user.Is(Role.Coordinator);
        return new()
        {
            Id = place.Id,
            Description = PlaceDescription.Of(place),
            Employer = employer,
            Version = place.Version,
            UpdatedAt = place.UpdatedAt,
            MayChange = mayChange,
            AdvisorCount = await present.CountAsync(ct),
            Advisors = names ? await NamesAsync(present, ct) : [],
            MyAttachments = await attachments.Where(attachment => attachment.AdvisorId == user.Id)
                .OrderByDescending(attachment => attachment.FirstDay)
                .Select(attachment => new MyAttachment(attachment.FirstDay, attachment.LastDay))
                .ToListAsync(ct),
            MergedNames = await db.Places.Where(merged => merged.MergedIntoId == place.Id)
                .OrderBy(merged => merged.NameKey).ThenBy(merged => merged.Id).Take(MostAdvisors).Select(merged => merged.Name).ToListAsync(ct),
        };
    }

    private Task<List<string>> NamesAsync(IQueryable<Account> present, CancellationToken ct) => db.Visible(present, user.Id, places.Today)
        .OrderBy(account => account.LastName).ThenBy(account => account.FirstName).ThenBy(account => account.Id)
        .Take(MostAdvisors)
        .Select(account => account.FirstName + " " + account.LastName)
        .ToListAsync(ct);
}
