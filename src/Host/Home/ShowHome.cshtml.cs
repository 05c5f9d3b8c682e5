using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.Host.Site;
using ConseillerNumerique.SharedKernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Host.Home;

[Authorize]
internal sealed class ShowHomePage(HomeReader home) : PageModel
{
    /// <summary>Read before anything is shown.</summary>
    public HomeView Home { get; private set; } = null!;

    public bool IsAdvisor => User.IsInRole(nameof(Role.Advisor));

    public IReadOnlyList<HomeLink> Links => HomeLink.For(HttpContext);

    public IEnumerable<Reminder> Reminders => Home.Reminders.Where(reminder => HttpContext.IsOpen(reminder.Path));

    public async Task OnGetAsync(CancellationToken ct) => Home = await home.ReadAsync(ct);
}
