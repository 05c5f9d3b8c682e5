using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>What the two pages that ask who comes have in common: asked for, or in place of what was sent without a session.</summary>
internal abstract class SignInFormPage(IMediator mediator, IHostEnvironment environment) : PageModel
{
    /// <summary>How many accounts of a role the demonstration shows at once; the others are one click away.</summary>
    public const int DemoAccountsShown = 6;

    public SignInForm Input { get; } = new();

    [BindProperty(Name = ReturnPath.Parameter, SupportsGet = true)]
    public string? Retour { get; set; }

    /// <summary>Waits for the person to sign in; null when nothing was sent.</summary>
    public KeptForm? Kept { get; protected set; }

    /// <summary>Empty outside Development, where nobody gets in without a password.</summary>
    public IReadOnlyList<IGrouping<Role, DemoAccount>> DemoAccounts { get; private set; } = [];

    /// <summary>The password is proved and a one-time code asked for; null before.</summary>
    public string? Ticket { get; protected set; }

    public CodeForm Code { get; } = new();

    protected IMediator Mediator => mediator;

    /// <summary>On to where the person wanted to go, or to what was kept.</summary>
    protected LocalRedirectResult GoOn() =>
        Kept is null ? LocalRedirect(ReturnPath.OrHome(Retour)) : LocalRedirectPreserveMethod("~" + ReturnPath.ResumePath);

    protected async Task<PageResult> ShowAsync()
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
