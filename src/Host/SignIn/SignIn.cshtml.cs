using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Host.Composition;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ConseillerNumerique.Host.SignIn;

[AllowAnonymous]
[EnableRateLimiting(Limits.SignIn)]
internal sealed class SignInPage(IMediator mediator, IHostEnvironment environment) : PageModel
{
    /// <summary>How many accounts of a role the demonstration shows at once; the others are one click away.</summary>
    public const int DemoAccountsShown = 6;

    [BindProperty]
    public SignInForm Input { get; set; } = new();

    [BindProperty(Name = ReturnPath.Parameter, SupportsGet = true)]
    public string? Retour { get; set; }

    [FromQuery(Name = ReturnPath.FormLost)]
    public string? FormLost { get; set; }

    /// <summary>Empty outside Development, where nobody gets in without a password.</summary>
    public IReadOnlyList<IGrouping<Role, DemoAccount>> DemoAccounts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (User.Identity is { IsAuthenticated: true })
        {
            return LocalRedirect(ReturnPath.OrHome(Retour));
        }

        return await ShowAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await ShowAsync();
        }

        if (await mediator.Send(new CheckPassword(Input.Email.Trim(), Input.Password), HttpContext.RequestAborted) is not { } account)
        {
            ModelState.AddRefusal(nameof(Input), SignInRefusals.NotRecognised);
            return await ShowAsync();
        }

        await SessionCookie.StartAsync(HttpContext, account);
        return LocalRedirect(ReturnPath.OrHome(Retour));
    }

    private async Task<PageResult> ShowAsync()
    {
        if (environment.IsDevelopment())
        {
            var accounts = await mediator.Send(new FindDemoAccounts(), HttpContext.RequestAborted);
            DemoAccounts =
            [
                .. accounts.Where(account => account.Roles.Count > 0)
                    .GroupBy(account => account.Roles.Max())
                    .OrderBy(group => group.Key),
            ];
        }

        return Page();
    }
}
