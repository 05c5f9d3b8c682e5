using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Network;

/// <summary>People of an area by name, each as they chose to be shown. Funders are shown nobody.</summary>
internal sealed record ListPeopleOfArea : IRequest<Page<PersonRow>>
{
    public required DirectoryArea Area { get; init; }

    /// <summary>Not <see cref="DirectoryKind.Places"/>.</summary>
    public DirectoryKind Kind { get; init; }

    /// <summary>In names, or in that of the employer; each word somewhere.</summary>
    public string? Text { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The page, 1 for the first.</summary>
    public int Number { get; init; } = 1;
}

internal sealed class ListPeopleOfAreaHandler(OrganizationDbContext db, ICurrentUser user) : IRequestHandler<ListPeopleOfArea, Page<PersonRow>>
{
    public const int PageSize = 25;

    public async Task<Page<PersonRow>> Handle(ListPeopleOfArea query, CancellationToken ct)
    {
        if (!user.Is(Role.Advisor) && !user.Is(Role.Coordinator) && !user.Is(Role.EmployerManager) && !user.Is(Role.Administrator))
        {
            return new([], 1, PageSize, 0);
        }

        var advisors = await db.AdvisorsOf(query.Area, query.Day).ToListAsync(ct);
        var coordinators = await db.CoordinatorsOf(query.Area, advisors, query.Day).ToListAsync(ct);
        var found = await FindAsync(query, advisors, coordinators, ct);
        var number = Math.Clamp(query.Number, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize));
        var shown = found.Skip((number - 1) * PageSize).Take(PageSize).ToList();
        var rows = await ToRows(shown, query.Day).ToDictionaryAsync(row => row.Id, ct);
        return new(
            [.. shown.Where(rows.ContainsKey).Select(id => rows[id] with { IsAdvisor = advisors.Contains(id), IsCoordinator = coordinators.Contains(id) })],
            number,
            PageSize,
            found.Count);
    }

    /// <summary>A département has some hundreds: their ids are read, in order, and the page's people only then.</summary>
    private Task<List<Guid>> FindAsync(ListPeopleOfArea query, List<Guid> advisors, List<Guid> coordinators, CancellationToken ct)
    {
        var asked = query.Kind switch
        {
            DirectoryKind.Advisors => advisors,
            DirectoryKind.Coordinators => coordinators,
            _ => [.. advisors.Union(coordinators)],
        };
        var found = Named(db.Visible(db.Accounts.Where(account => EF.Parameter(asked).Contains(account.Id)), user.Id, query.Day), query);
        var located = query.Area.CommuneCodes is null ? found : Located(found);
        return located.OrderBy(account => account.SearchKey).ThenBy(account => account.Id).Select(account => account.Id).ToListAsync(ct);
    }

    /// <summary>An employer that a person does not show finds nobody.</summary>
    private IQueryable<Account> Named(IQueryable<Account> accounts, ListPeopleOfArea query)
    {
        var day = query.Day;
        foreach (var word in SearchText.Words(query.Text))
        {
            accounts = accounts.Where(account => account.SearchKey.Contains(word)
                || (!db.DirectoryProfiles.Any(profile => profile.AccountId == account.Id && (profile.IsHidden || !profile.ShowsEmployer))
                    && db.Contracts.On(day).Any(contract => contract.AdvisorId == account.Id
                        && db.Employers.Any(employer => employer.Id == contract.EmployerId && employer.SearchKey.Contains(word)))));
        }

        return accounts;
    }

    /// <summary>Nor does a commune find those who do not show where they work.</summary>
    private IQueryable<Account> Located(IQueryable<Account> accounts) =>
        accounts.Where(account => !db.DirectoryProfiles.Any(profile => profile.AccountId == account.Id && (profile.IsHidden || !profile.ShowsEmployer)));

    /// <summary>Scalars, each by itself: a row made of several would number every contract of the country.</summary>
    private IQueryable<PersonRow> ToRows(List<Guid> ids, DateOnly day) =>
        from account in db.Accounts
        where ids.Contains(account.Id)
        join choice in db.DirectoryProfiles on account.Id equals choice.AccountId into choices
        from shown in choices.DefaultIfEmpty()
        select new PersonRow
        {
            Id = account.Id,
            FirstName = account.FirstName,
            LastName = account.LastName,
            IsAdvisor = false, // told by the caller
            IsCoordinator = false,
            IsHidden = shown != null && shown.IsHidden,
            Employer = shown != null && (shown.IsHidden || !shown.ShowsEmployer) ? null : db.Contracts.On(day)
                .Where(contract => contract.AdvisorId == account.Id)
                .OrderByDescending(contract => contract.FirstDay).ThenBy(contract => contract.Id)
                .Select(contract => db.Employers.Where(employer => employer.Id == contract.EmployerId).Select(employer => employer.Name).First())
                .FirstOrDefault(),
            CommuneCode = shown != null && (shown.IsHidden || !shown.ShowsEmployer) ? null : db.Contracts.On(day)
                .Where(contract => contract.AdvisorId == account.Id)
                .OrderByDescending(contract => contract.FirstDay).ThenBy(contract => contract.Id)
                .Select(contract => db.Employers.Where(employer => employer.Id == contract.EmployerId).Select(employer => employer.CommuneCode).First())
                .FirstOrDefault(),
            Email = shown != null && shown.ShowsEmail && !shown.IsHidden ? account.Email : null,
            Phone = shown != null && !shown.IsHidden ? shown.Phone : null,
            Languages = shown != null && !shown.IsHidden ? shown.Languages : null,
            Themes = shown != null && !shown.IsHidden ? shown.Themes : null,
            Presentation = shown != null && !shown.IsHidden ? shown.Presentation : null,
        };
}
