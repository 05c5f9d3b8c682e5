using ConseillerNumerique.BuildingBlocks.Persistence;
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
    public async Task<Page<FunderSheet>> Handle(ListFunders query, CancellationToken ct)
    {
        var found = (await mediator.Send(new ReadAccounts(Role.Funder), ct))
            .Where(one => string.IsNullOrWhiteSpace(query.Text) || Pick.Holds(one, query.Text))
            .OrderBy(one => one.Label, StringComparer.CurrentCultureIgnoreCase).ThenBy(one => one.Id)
            .Select(one => one.Id)
            .ToList()
            .ToPage(query.Number);
        var sheets = (await mediator.Send(new ReadFunders(query.Day, found.Items), ct)).ToDictionary(sheet => sheet.Id);
        var shown = found.Items.Select(id => sheets.GetValueOrDefault(id)).OfType<FunderSheet>();
        return new([.. shown], found.Number, found.Size, found.TotalCount);
    }
}
