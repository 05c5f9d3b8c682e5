using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>What each member of a team did while there. By name: nobody is ranked.</summary>
internal sealed class ReadMembers(FiguresReader reader, ShortKeys keys, IMediator mediator)
{
    public async Task<IReadOnlyList<MemberFigures>> ReadAsync(
        IReadOnlyList<ScopeSpan> spans, FactFilter filter, Period period, Period months, CancellationToken ct)
    {
        var present = spans.Where(span => period.And(span.Within) is not null).ToList();
        var (figures, series) = (new FiguresByScope(period), new MonthsByScope(months));
        await reader.ReadAsync(present, filter, [figures, series], ct);

        var ids = await keys.IdsOfAsync(present.Select(span => span.Scope.Number).Distinct(), ct);
        var names = await mediator.Send(new FindPeople([.. ids.Values]), ct);
        return
        [
            .. from one in ids
               let scope = new TotalScope(TotalScopeKind.Advisor, one.Key)
               let name = names.GetValueOrDefault(one.Value, "Compte supprimé")
               orderby name, one.Key
               select new MemberFigures { AdvisorId = one.Value, Name = name, Now = figures[scope], Months = series[scope] },
        ];
    }
}
