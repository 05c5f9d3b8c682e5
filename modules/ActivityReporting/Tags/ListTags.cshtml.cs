using ConseillerNumerique.ActivityReporting.Tags.Forms;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Tags;

[Authorize(Roles = $"{nameof(Role.Advisor)},{nameof(Role.Coordinator)},{nameof(Role.Administrator)}")]
internal sealed class ListTagsPage(IMediator mediator, TagReachReader reader) : PageModel
{
    public IReadOnlyList<TagRow> Rows { get; private set; } = [];

    public bool MayCreate { get; private set; }

    public IReadOnlyList<(string Id, string Title, IReadOnlyList<TagRow> Rows)> Groups =>
    [
        .. Rows.GroupBy(row => row.Owner).Select((group, place) => (
            $"groupe-{place}", TagTexts.OwnerLabel(group.Key, group.First().OwnerName), (IReadOnlyList<TagRow>)[.. group.OrderBy(row => row.IsRetired)])),
    ];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Rows = await mediator.Send(new ListTags(), ct);
        MayCreate = (await reader.ReadAsync(ct)).Owners.Count > 0;
    }
}
