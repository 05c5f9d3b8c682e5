using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>What each member of a team did while there. By name: nobody is ranked.</summary>
internal sealed class ReadMembers(Period period, Period months)
{
    private readonly FiguresByScope _figures = new(period);
    private readonly MonthsByScope _months = new(months);

    /// <summary>What takes their rows, beside those of the whole team.</summary>
    public IReadOnlyList<IReadFigures> Targets => [_figures, _months];

    /// <summary>After the reading.</summary>
    public async Task<IReadOnlyList<MemberFigures>> NameAsync(
        IReadOnlyList<ScopeSpan> spans, ShortKeys keys, IMediator mediator, CancellationToken ct)
    {
        var present = spans.Where(span => period.And(span.Within) is not null);
        var ids = await keys.IdsOfAsync(present.Select(span => span.Scope.Number).Distinct(), ct);
        var names = await mediator.Send(new FindPeople([.. ids.Values]), ct);
        return
        [
            .. from one in ids
               let scope = new TotalScope(TotalScopeKind.Advisor, one.Key)
               let name = names.GetValueOrDefault(one.Value, "Compte supprimé")
               orderby name, one.Key
               select new MemberFigures { AdvisorId = one.Value, Name = name, Now = _figures[scope], Months = _months[scope] },
        ];
    }
}
