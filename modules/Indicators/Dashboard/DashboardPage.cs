using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Indicators.Dashboard.Exporting;
using ConseillerNumerique.Indicators.Dashboard.Filters;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>
/// What all dashboards share: period and filters from the address, each refused with a sentence when it does not
/// exist. A page says whose figures it shows.
/// </summary>
internal abstract class DashboardPage(IMediator mediator, ReadYourWrites writes) : PageModel
{
    /// <summary>Opens the filters' form.</summary>
    public const string ChooseField = "filtrer";

    public const string FormatField = "format";

    [FromQuery(Name = AskedPeriod.PeriodField)]
    public string? Asked { get; set; }

    [FromQuery(Name = AskedPeriod.FromField)]
    public string? From { get; set; }

    [FromQuery(Name = AskedPeriod.ToField)]
    public string? To { get; set; }

    [FromQuery]
    public AskedFilter Filter { get; set; } = new();

    [FromQuery(Name = ChooseField)]
    public string? Choose { get; set; }

    /// <summary>« csv » or « xlsx »: the figures as a file.</summary>
    [FromQuery(Name = FormatField)]
    public string? Format { get; set; }

    /// <summary>The code of one chart: its image as a file.</summary>
    [FromQuery(Name = "svg")]
    public string? Image { get; set; }

    /// <summary>The code of one chart: its table as a file.</summary>
    [FromQuery(Name = "csv")]
    public string? Table { get; set; }

    /// <summary>Not null once the page is shown.</summary>
    public DashboardSubject Subject { get; private set; } = null!;

    /// <summary>Null when the period or a filter was refused.</summary>
    public DashboardView? View { get; private set; }

    public IReadOnlyList<FilterChip> Chips { get; private set; } = [];

    /// <summary>False: « Votre dernière saisie sera comptée dans un instant ».</summary>
    public bool IsUpToDate { get; private set; } = true;

    /// <summary>As date fields write it.</summary>
    public string Today => Subject.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether the form of dates and filters is open.</summary>
    public bool IsChoosing => Choose is not null || TypesDates;

    public bool TypesDates => !Subject.IsShared && (!string.IsNullOrEmpty(From) || !string.IsNullOrEmpty(To));

    public IReadOnlyList<Choice> Periods => Subject.IsShared ? PeriodChoices.Closed(Subject.Today) : PeriodChoices.Running(Subject.Today);

    /// <summary>The address of this page, its period and filters, without some of them.</summary>
    public string PathWithout(string? field, string? value = null) =>
        PathWith(Filter.Pairs.Where(pair => (pair.Field, pair.Value) != (field, value)), null);

    /// <summary>With something more.</summary>
    public string PathWith(string name, string value) => PathWith(Filter.Pairs, (name, value));

    private IEnumerable<(string Name, string Value)> PeriodPairs =>
        new[] { (AskedPeriod.PeriodField, Asked), (AskedPeriod.FromField, From), (AskedPeriod.ToField, To) }
            .Where(pair => !string.IsNullOrEmpty(pair.Item2)).Select(pair => (pair.Item1, pair.Item2!)); // asked before

    protected async Task<IActionResult> ShowAsync(DashboardSubject? subject, CancellationToken ct)
    {
        if (subject is null)
        {
            return NotFound();
        }

        Subject = subject;
        if (!ModelState.IsValid)
        {
            return Refused(DashboardRefusals.UnknownPeriod);
        }

        var asked = new AskedPeriod { Period = Asked, From = From, To = To };
        if (!(subject.IsShared ? asked.ResolveClosed(subject.Today) : asked.Resolve(subject.Today)).TryGet(out var period, out var refusal))
        {
            return Refused(refusal);
        }

        if (subject.IsShared && !Filter.IsEmpty)
        {
            return Refused(DashboardRefusals.NoFilters);
        }

        var format = ExportResponse.FormatOf(Format);
        if (Format is not null && format is null)
        {
            return NotFound();
        }

        if (!(await mediator.Send(new FindFilter(Filter, subject), ct)).TryGet(out var found, out refusal))
        {
            return Refused(refusal);
        }

        Chips = found.Chips;
        IsUpToDate = await writes.WaitAsync(ct);
        var figures = await mediator.Send(new ReadDashboard(subject, period, found.Filter), ct);
        var view = new DashboardView(figures, QueryOf(PeriodPairs), QueryOf(PeriodPairs.Concat(Filter.Pairs)));
        if ((Image ?? Table) is { } code)
        {
            return view.Charts.FirstOrDefault(chart => chart.Id == code) is not { } chart ? Refused(DashboardRefusals.UnknownChart)
                : Image is null ? ChartFile.TableOf(chart, view, Chips)
                : ChartFile.ImageOf(chart, view, Chips);
        }

        View = view;
        return format is { } file ? new ExportResult<ExportedFigure>(ExportDashboard.Of(View, Chips), file) : Page();
    }

    /// <summary>« ?periode=2025&amp; »: more follows.</summary>
    private static string QueryOf(IEnumerable<(string Name, string Value)> pairs) =>
        "?" + string.Concat(pairs.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}&"));

    private PageResult Refused(Refusal refusal)
    {
        ModelState.AddModelError(refusal.Field ?? "", refusal.Message);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private string PathWith(IEnumerable<(string Field, string Value)> filters, (string Name, string Value)? more)
    {
        var pairs = PeriodPairs.Concat(filters).Concat(more is { } one ? [one] : []);
        return Subject.Path + QueryString.Create(pairs.Select(pair => KeyValuePair.Create(pair.Item1, (string?)pair.Item2)));
    }
}
