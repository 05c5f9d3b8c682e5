using ConseillerNumerique.Organization.Search;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.Organization.Funders;

/// <summary>Funders by name, for an administrator.</summary>
/// <param name="Day">Scopes of that day stand first.</param>
/// <param name="Text">Words of the name or the address; null: all.</param>
/// <param name="Number">The page, 1 for the first.</param>
internal sealed record ListFunders(DateOnly Day, string? Text, int Number) : IRequest<Page<FunderSheet>>;

internal sealed class ListFundersHandler(IMediator mediator) : IRequestHandler<ListFunders, Page<FunderSheet>>
{
    private const int PageSize = 25;

    public async Task<Page<FunderSheet>> Handle(ListFunders query, CancellationToken ct)
    {
        var found = (await mediator.Send(new ReadAccounts(Role.Funder), ct))
            .Where(one => string.IsNullOrWhiteSpace(query.Text) || Pick.Holds(one, query.Text))
            .OrderBy(one => one.Label, StringComparer.CurrentCultureIgnoreCase).ThenBy(one => one.Id)
            .ToList();
        var number = Math.Clamp(query.Number, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize));
        var shown = found.Skip((number - 1) * PageSize).Take(PageSize).Select(one => one.Id).ToList();
        var sheets = (await mediator.Send(new ReadFunders(query.Day, shown), ct)).ToDictionary(sheet => sheet.Id);
        return new([.. shown.Select(id => sheets.GetValueOrDefault(id)).OfType<FunderSheet>()], number, PageSize, found.Count);
    }
}
