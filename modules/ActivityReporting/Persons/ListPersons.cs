using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>One's own followed persons by name.</summary>
/// <param name="Text">As <see cref="PersonSearch"/> understands it; null or blank: all of them.</param>
/// <param name="Page">1 for the first.</param>
/// <param name="LastContactBefore">Only those not met since; null: whenever.</param>
internal sealed record ListPersons(string? Text, int Page = 1, DateOnly? LastContactBefore = null) : IRequest<PersonList>;

internal sealed class ListPersonsHandler(PersonSearch search, ActivityReportingDbContext db) : IRequestHandler<ListPersons, PersonList>
{
    private const int PageSize = 25;

    public async Task<PersonList> Handle(ListPersons query, CancellationToken ct)
    {
        var found = await search.FindAsync(query.Text, ct, query.LastContactBefore);
        var last = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var asked = Math.Clamp(query.Page, 1, last);
        var shown = await search.ReadAsync(found.Skip((asked - 1) * PageSize).Take(PageSize), ct);
        var sessions = await CountAsync([.. shown.Select(row => row.Id)], ct);
        return new()
        {
            Rows = new([.. shown.Select(row => row with { Sessions = sessions.GetValueOrDefault(row.Id) })], asked, PageSize, found.Count),
            Lost = found.Count(one => one.Identity is null),
        };
    }

    private Task<Dictionary<Guid, int>> CountAsync(List<Guid> ids, CancellationToken ct) => db.Attendances
        .Where(one => ids.Contains(one.PersonId))
        .Join(
            db.Activities.IgnoreAutoIncludes().Where(one => one.DeletedAt == null),
            one => one.ActivityId,
            one => one.Id,
            (attendance, _) => attendance)
        .GroupBy(one => one.PersonId)
        .Select(group => new { group.Key, Count = group.Count() })
        .ToDictionaryAsync(one => one.Key, one => one.Count, ct);
}
