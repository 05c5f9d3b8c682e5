using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard.Filters;

/// <summary>Reads the filters of an address; one that does not exist, or that nothing is counted under, is refused.</summary>
internal sealed record FindFilter(AskedFilter Asked, DashboardSubject Subject) : IRequest<Result<FoundFilter>>;

internal sealed class FindFilterHandler(ShortKeys keys, FilterThings things, Communes communes)
    : IRequestHandler<FindFilter, Result<FoundFilter>>
{
    public async Task<Result<FoundFilter>> Handle(FindFilter request, CancellationToken ct)
    {
        var found = FoundFilter.None;
        foreach (var (field, value) in request.Asked.Pairs)
        {
            var next = field switch
            {
                AskedFilter.TypeField => WithType(found, value),
                AskedFilter.ThemesField => WithTheme(found, value),
                AskedFilter.SourceField => WithSource(found, value),
                AskedFilter.CommuneField => WithCommune(found, value),
                AskedFilter.DepartementField => WithDepartement(found, value),
                _ => await WithIdAsync(found, request.Subject, field, value, ct),
            };
            if (next is null)
            {
                return DashboardRefusals.UnknownFilter(field);
            }

            found = next;
        }

        return found;
    }

    private static FoundFilter? WithType(FoundFilter found, string value) =>
        Read<ActivityType>(value) is { } type ? With(found, found.Filter with { Type = type }, AskedFilter.TypeField, value, Labels.Of(type)) : null;

    private static FoundFilter? WithSource(FoundFilter found, string value) => Read<ActivitySource>(value) is { } source
        ? With(found, found.Filter with { Source = source }, AskedFilter.SourceField, value, Labels.Of(source))
        : null;

    /// <summary>Themes and kinds of procedure are two lists: one of each that is asked for.</summary>
    private static FoundFilter? WithTheme(FoundFilter found, string value)
    {
        if (Read<Theme>(value) is not { } theme)
        {
            return null;
        }

        var filter = Themes.Administrative.Contains(theme)
            ? found.Filter with { Procedures = Added(found.Filter.Procedures, theme) }
            : found.Filter with { Themes = Added(found.Filter.Themes, theme) };
        return With(found, filter, AskedFilter.ThemesField, value, Labels.Of(theme));
    }

    private static EnumSet<Theme> Added(EnumSet<Theme> themes, Theme theme) => new(themes.Bits | (1 << (int)theme));

    /// <summary>By its name alone: neither a number nor another case.</summary>
    private static TEnum? Read<TEnum>(string value)
        where TEnum : struct, Enum =>
        Enum.GetNames<TEnum>().Contains(value, StringComparer.Ordinal) ? Enum.Parse<TEnum>(value) : null;

    private static FoundFilter With(FoundFilter found, FactFilter filter, string field, string value, string label) =>
        new(filter, [.. found.Chips, new(field, value, label)]);

    private FoundFilter? WithCommune(FoundFilter found, string value) => communes.Find(value) is { } commune
        ? With(found, found.Filter with { Communes = CommuneCodes.WithArrondissements(commune.Code) }, AskedFilter.CommuneField, value, commune.Name)
        : null;

    private FoundFilter? WithDepartement(FoundFilter found, string value) => communes.FindDepartement(value) is { } departement
        ? With(found, found.Filter with { Departements = [departement.Code] }, AskedFilter.DepartementField, value, $"{departement.Name} ({departement.Code})")
        : null;

    private async Task<FoundFilter?> WithIdAsync(
        FoundFilter found, DashboardSubject subject, string field, string value, CancellationToken ct)
    {
        if (!Guid.TryParse(value, out var id) || !await IsThereAsync(subject, field, id, ct)
            || await things.FindAsync(field, [id], ct) is not [var thing])
        {
            return null;
        }

        await keys.LoadAsync([.. thing.Under], ct);
        var known = thing.Under.Select(keys.OrNone).Where(key => key != ShortKeys.None).ToList();
        return known.Count == 0 ? null : With(found, Narrowed(found.Filter, field, known), field, value, thing.Name);
    }

    private static FactFilter Narrowed(FactFilter filter, string field, List<int> numbers) => field switch
    {
        AskedFilter.AdvisorField => filter with { Advisor = numbers[0] },
        AskedFilter.EmployerField => filter with { Employer = numbers[0] },
        AskedFilter.PlaceField => filter with { Place = numbers[0] },
        _ => filter with { Links = [.. filter.Links, [.. numbers.Select(number => Slot.Keyed(FilterThings.KindOf(field), number))]] },
    };

    /// <summary>Nobody's name is told by an id that somebody types, and who was helped is asked of the own figures only.</summary>
    private async Task<bool> IsThereAsync(DashboardSubject subject, string field, Guid id, CancellationToken ct) => field switch
    {
        AskedFilter.AdvisorField => subject.HasMembers && await IsMemberAsync(subject, await keys.FindAsync(id, ct), ct),
        AskedFilter.PersonField => subject.IsOwn,
        _ => true,
    };

    private static async Task<bool> IsMemberAsync(DashboardSubject subject, int key, CancellationToken ct) =>
        (await subject.Spans(new(BusinessCalendar.SchemeStart, subject.Today), ct)).Any(span => span.Scope.Number == key);
}
