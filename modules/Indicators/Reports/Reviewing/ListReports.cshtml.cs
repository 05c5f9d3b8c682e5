using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Indicators.Reports.Composing;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

[Authorize]
internal sealed class ListReportsPage(IMediator mediator, ICurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "annee"), Display(Name = "Année")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "perimetre"), Display(Name = "Périmètre")]
    public ScopeKey? Scope { get; set; }

    [BindProperty(SupportsGet = true, Name = "etat"), Display(Name = "État")]
    public ReportState? State { get; set; }

    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    public ReportList List { get; private set; } = null!; // set before the page is drawn

    public bool IsFiltered => (Year, Scope, State) is not (null, null, null);

    public IReadOnlyList<Choice> Years => [.. List.Years.Select(year => year.ToString(CultureInfo.InvariantCulture)).Select(year => new Choice(year, year))];

    public IReadOnlyList<Choice> Scopes => [.. List.Scopes.Select(scope => new Choice(scope.Key.ToString(), scope.Title))];

    public static IReadOnlyList<Choice> States { get; } =
        [new(nameof(ReportState.Draft), "Brouillons"), new(nameof(ReportState.Validated), "Validés")];

    /// <summary>False when a filter is refused: a list that ignored it would look like the answer.</summary>
    public bool IsAnswered => ModelState.IsValid;

    /// <summary>Only reads validated reports, or follows them: nothing to review, ever.</summary>
    public bool OnlyReads => !user.Is(Role.Coordinator) && !user.Is(Role.EmployerManager) && !user.Is(Role.Administrator);

    public async Task OnGetAsync(CancellationToken ct)
    {
        List = await mediator.Send(new ListReports { Year = Year, Scope = Scope, State = State, Page = Number }, ct);
        if (!IsAnswered)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    public static string Title(ListedReport report) =>
        FrenchTypography.Capital(report.Month.Label) + (report.Version > 1 ? $", version {report.Version}" : "");

    public static string Day(DateTime utc) => FrenchDates.Day(BusinessCalendar.DayOf(utc, BusinessCalendar.Paris));

    public static string Figures(ListedReport report) => FrenchTypography.Spaced(
        $"{Counted(report.Attendances, "accompagnement", "accompagnements")}, {Counted(report.Activities, "activité", "activités")}."
        + (report.HasNarrative ? "" : " Il manque votre texte."));

    public string Story(ListedReport report)
    {
        if (report.State == ReportState.Draft)
        {
            return $"Figé le {Day(report.FrozenAt)}{(report.MayReview ? ", à relire" : ", pas encore validé")}";
        }

        var by = report.ValidatedBy == user.Id ? "vous" : report.ValidatorName;
        return $"Le {Day(report.ValidatedAt ?? report.FrozenAt)} par {by}";
    }

    public static string? Downloads(ListedReport report) => (report.MayReview, report.Funders) switch
    {
        (false, _) or (_, 0) => null,
        (_, 1) => "téléchargé par 1 financeur",
        _ => $"téléchargé par {FrenchNumbers.Integer(report.Funders)} financeurs",
    };

    private static string Counted(int count, string one, string several) =>
        $"{FrenchNumbers.Integer(count)} {(count < 2 ? one : several)}";
}
