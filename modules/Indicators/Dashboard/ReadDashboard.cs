using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Dashboard.Averages;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Indicators.Reports.Composing;
using ConseillerNumerique.Indicators.Reports.Freezing;
using ConseillerNumerique.Indicators.Targets;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>The figures of a subject, which its maker has let the current user see.</summary>
internal sealed record ReadDashboard(DashboardSubject Subject, Period Period, FactFilter Filter) : IRequest<DashboardFigures>;

internal sealed class ReadDashboardHandler(
    FiguresReader reader, ReadAverages averages, ShortKeys keys, IMediator mediator, Communes communes)
    : IRequestHandler<ReadDashboard, DashboardFigures>
{
    public async Task<DashboardFigures> Handle(ReadDashboard request, CancellationToken ct)
    {
        var (subject, period) = (request.Subject, request.Period);
        var reading = new DashboardReading(subject, period);
        var spans = await subject.Spans(reading.Whole, ct);
        await reader.ReadAsync(spans, request.Filter, reading.Targets, ct);
        var periods = reading.Periods;
        var places = await KnownPlaces.FindAsync(keys, mediator, periods, ct);
        places.Join(periods);
        return new()
        {
            Subject = subject,
            Now = periods[0],
            MonthEarlier = periods[1],
            YearEarlier = periods[2],
            Days = reading.Days,
            Months = reading.Months,
            Years = reading.Years,
            Departements = DepartementsChart.Of(reading.Departements, subject.Territory, communes),
            PlaceNames = places.Names,
            CommuneNames = Names(periods[0].Communes, code => communes.Find(code)?.Name),
            DepartementNames = Names(periods[0].Departements, code => communes.FindDepartement(code)?.Name),
            Members = reading.Members is not { } members ? [] : await members.NameAsync(spans, keys, mediator, ct),
            Averages = request.Filter.IsAll && subject.DepartementCode is { } departement ? await averages.ReadAsync(departement, period, ct) : [],
            Targets = await ReadTargetsAsync(request, ct),
            Coverage = subject.IsByRight && request.Filter.IsAll ? await mediator.Send(new FindCoverage(subject, periods[0]), ct) : null,
            Corrections = request.Filter.IsAll ? await ReadCorrectionsAsync(subject, period, ct) : null,
        };
    }

    private static Dictionary<string, string> Names(KeyTally<string> counted, Func<string, string?> name) => counted.Counts.Keys
        .Select(code => (Code: code, Name: name(code))).Where(one => one.Name is not null)
        .ToDictionary(one => one.Code, one => one.Name!); // asked above

    /// <summary>They are the structure's own, and of all its activities.</summary>
    private async Task<TargetNumbers?> ReadTargetsAsync(ReadDashboard request, CancellationToken ct) =>
        request is { Subject: { EmployerId: { } employer, IsShared: false }, Filter.IsAll: true }
            && YearShown.Of(request.Period, request.Subject.Today) is { } year
                ? (await mediator.Send(new FindTargets(employer, year), ct)).Numbers
                : null;

    /// <summary>What a report said is for those who review it.</summary>
    private async Task<IReadOnlyList<Correction>?> ReadCorrectionsAsync(DashboardSubject subject, Period period, CancellationToken ct) =>
        subject is { IsByRight: true, IsShared: false } && ScopeOf(subject) is { } scope
            ? await mediator.Send(new FindCorrections(new(scope, Month.Of(period.To).Next)), ct)
            : null;

    private static ReportScope? ScopeOf(DashboardSubject subject) => subject switch
    {
        { EmployerId: { } employer } => new()
        {
            Kind = ReportScopeKind.Employer, Code = employer.ToString(), Name = subject.Title, EmployerId = employer,
        },
        { Territory: { Kind: TerritoryKind.Departement, Code: var code } } => new()
        {
            Kind = ReportScopeKind.Departement, Code = code, Name = subject.Title,
        },
        _ => null,
    };
}
