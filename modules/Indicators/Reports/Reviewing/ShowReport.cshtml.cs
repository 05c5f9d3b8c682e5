using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

[KeepsForm]
[Authorize]
internal sealed class ShowReportPage(IMediator mediator) : PageModel
{
    private static readonly string[] _large = ["A1", "A2", "A4", "T1"];

    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The second step of a validation: read once more, then say so.</summary>
    [FromQuery(Name = "confirmer")]
    public bool Confirming { get; set; }

    /// <summary>The button that was pressed.</summary>
    [BindProperty(Name = "faire")]
    public string? Action { get; set; }

    [BindProperty]
    public SaveNarrative Input { get; set; } = new();

    public ReportView Report { get; private set; } = null!; // set before the page is drawn

    /// <summary>What someone else saved meanwhile; null when nobody did.</summary>
    public string? SavedMeanwhile { get; private set; }

    /// <summary>A text that came after the report had been validated.</summary>
    public string? TypedInVain => Input.Narrative is { Length: > 0 } typed && typed != Report.Narrative ? typed : null;

    public bool IsUnderReview => Report.MayReview && Report.State == ReportState.Draft;

    public ReportHeading Heading => Report.DataSet.Heading;

    public IEnumerable<ReportRow> LargeFigures => Report.DataSet.KeyFigures.Rows.Where(row => _large.Contains(row.Code));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        Input = new() { Narrative = Report.Narrative, Revision = Report.Revision };
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Action switch
    {
        "confirmer" => ValidateAsync(ct),
        "valider" => SaveAsync($"/rapports/{Id}?confirmer=true#confirmation", null, ct),
        _ => SaveAsync($"/rapports/{Id}", "Texte gardé en brouillon.", ct),
    };

    public static string Was(ReportTable table, ReportRow row) => string.Join(
        '\n',
        new[] { 1, 2 }.Where(period => row.Cells[period].Value is not null)
            .Select(period => $"{row.Cells[period].ToText()} en {table.Columns[period]}"));

    public static string Moment(DateTime utc) => FrenchDates.Moment(utc, BusinessCalendar.Paris);

    private async Task<IActionResult> ValidateAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var answer = await mediator.Send(new ValidateReport(Id, Input.Revision), ct);
        if (answer is null || !await LoadAsync(ct))
        {
            return NotFound();
        }

        if (answer.TryGet(out _, out var refusal))
        {
            TempData.Say("Rapport validé. Les financeurs de ce périmètre peuvent le télécharger.");
            return LocalRedirect($"/rapports/{Id}");
        }

        return Refused(refusal, Report.Narrative);
    }

    private async Task<IActionResult> SaveAsync(string next, string? notice, CancellationToken ct)
    {
        if (!Request.Form.ContainsKey("Input.Narrative"))
        {
            return BadRequest(); // arrived without its text: not the same as an empty one
        }

        Refusal? refusal = null;
        ModelState.Remove("Input.Revision"); // unreadable: none
        if (ModelState.IsValid)
        {
            var answer = await mediator.Send(Input with { Id = Id }, ct);
            if (answer is null)
            {
                return NotFound();
            }

            if (answer.TryGet(out _, out refusal))
            {
                if (notice is not null)
                {
                    TempData.Say(notice);
                }

                return LocalRedirect(next);
            }
        }

        return !await LoadAsync(ct) || !Report.MayReview ? NotFound() : Refused(refusal, Input.Narrative);
    }

    /// <summary>The page again with what was typed; the newest revision, so that the next save is of what is now seen.</summary>
    private PageResult Refused(Refusal? refusal, string? typed)
    {
        if (refusal is not null)
        {
            ModelState.AddRefusal(nameof(Input), refusal);
        }

        SavedMeanwhile = refusal == ReportRefusals.ChangedMeanwhile ? Report.Narrative : null;
        Input = Input with { Narrative = typed, Revision = Report.Revision };
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var report = await mediator.Send(new ShowReport(Id), ct);
        Report = report!; // checked by who calls
        return report is not null;
    }
}
