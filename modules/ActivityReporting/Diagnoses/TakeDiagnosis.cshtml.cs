using ConseillerNumerique.ActivityReporting.Diagnoses.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Diagnoses;

/// <summary>For somebody who is not followed: the answers come back with what follows from them, and nothing is kept.</summary>
[KeepsForm]
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class TakeDiagnosisPage(IMediator mediator) : DiagnosisFormPage(mediator)
{
    protected override bool KeepsDrafts => false;

    public async Task<PageResult> OnPostAsync(CancellationToken ct)
    {
        if (Read() is { } answers && ModelState.IsValid)
        {
            await ProposeAsync(answers, anew: true, ct);
        }

        return Page();
    }
}
