using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard.Filters;

/// <summary>The lists of a dashboard's form that only its facts know, of what the current user may be told of.</summary>
internal sealed record FindHeldFilters(DashboardSubject Subject, Period Period) : IRequest<IReadOnlyList<FilterList>>;

internal sealed class FindHeldFiltersHandler(HeldFacts facts, ShortKeys keys, FilterThings things)
    : IRequestHandler<FindHeldFilters, IReadOnlyList<FilterList>>
{
    /// <summary>Of one list: those that most activities hold.</summary>
    private const int Most = 300;

    public async Task<IReadOnlyList<FilterList>> Handle(FindHeldFilters request, CancellationToken ct)
    {
        var (subject, period) = (request.Subject, request.Period);
        var held = await facts.ReadAsync(await subject.Spans(period, ct), period, ct);
        var isWide = subject.Territory is { Kind: TerritoryKind.Nation or TerritoryKind.Region };
        return
        [
            FilterList.Feminine(
                AskedFilter.EmployerField, "Structure employeuse", Several(isWide ? [] : await ChoicesAsync(AskedFilter.EmployerField, held.Employers, ct))),
            FilterList.Feminine(AskedFilter.TagField, "Étiquette", await ChoicesAsync(AskedFilter.TagField, held, ct)),
            new(AskedFilter.PersonField, "Bénéficiaire suivi", subject.IsOwn ? await ChoicesAsync(AskedFilter.PersonField, held, ct) : []),
            FilterList.Feminine(AskedFilter.ResourceField, "Ressource utilisée", await ChoicesAsync(AskedFilter.ResourceField, held, ct)),
            new(AskedFilter.ProjectField, "Projet", await ChoicesAsync(AskedFilter.ProjectField, held, ct)),
            FilterList.Feminine(
                AskedFilter.SourceField, "Origine", Several([.. held.Sources.Order().Select(source => new Choice(source.ToString(), Labels.Of(source)))])),
        ];
    }

    /// <summary>One alone chooses nothing.</summary>
    private static IReadOnlyList<Choice> Several(IReadOnlyList<Choice> choices) => choices.Count > 1 ? choices : [];

    private Task<IReadOnlyList<Choice>> ChoicesAsync(string field, HeldInFacts held, CancellationToken ct) =>
        ChoicesAsync(field, held[FilterThings.KindOf(field)], ct);

    private async Task<IReadOnlyList<Choice>> ChoicesAsync(string field, IReadOnlyDictionary<int, int> uses, CancellationToken ct)
    {
        var most = uses.OrderByDescending(one => one.Value).ThenBy(one => one.Key).Take(Most).Select(one => one.Key);
        var ids = await keys.IdsOfAsync(most, ct);
        var found = await things.FindAsync(field, [.. ids.Values], ct);
        return
        [
            .. found.OrderBy(one => one.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(one => one.Id)
                .Select(one => new Choice(one.Id.ToString(), one.Name)),
        ];
    }
}
