using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Indicators.Dashboard;

[AllowAnonymous]
[LongReading]
internal sealed class ShowPublicFiguresPage(SubjectMaker subjects, IMediator mediator, ReadYourWrites writes) : DashboardPage(mediator, writes)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ShowAsync(subjects.Public(), ct);
}
