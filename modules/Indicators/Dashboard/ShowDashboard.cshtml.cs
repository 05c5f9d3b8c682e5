using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Indicators.Dashboard;

[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ShowDashboardPage(IMediator mediator, ReadYourWrites writes) : PageModel
{
    private const int MonthsOffered = 13;

    [FromQuery(Name = AskedPeriod.PeriodField)]
    public string? Asked { get; set; }

    [FromQuery(Name = AskedPeriod.FromField)]
    public string? From { get; set; }

    [FromQuery(Name = AskedPeriod.ToField)]
    public string? To { get; set; }

    public DateOnly Today { get; private set; }

    /// <summary>Null when the period was refused.</summary>
    public DashboardView? View { get; private set; }

    /// <summary>False: « Votre dernière saisie sera comptée dans un instant ».</summary>
    public bool IsUpToDate { get; private set; } = true;

    public IReadOnlyList<Choice> Periods =>
    [
        new("", $"Ce mois-ci, {Month.Of(Today).Label}"),
        new(AskedPeriod.ThisYear, $"Cette année, {Today.Year}"),
        .. Enumerable.Range(1, MonthsOffered - 1).Select(back => Month.Of(Today).AddMonths(-back))
            .Select(month => new Choice(month.ToString(), Words.Sentence(month.Label))),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Today = await mediator.Send(new FindOwnToday(), ct);
        var asked = new AskedPeriod { Period = Asked, From = From, To = To };
        if (!asked.Resolve(Today).TryGet(out var period, out var refusal))
        {
            ModelState.AddModelError(refusal.Field ?? "", refusal.Message);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        IsUpToDate = await writes.WaitAsync(ct);
        View = new(await mediator.Send(new ReadDashboard(period), ct));
        return Page();
    }
}
