using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.SharedKernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Host.Administration;

/// <summary>The letters that Development writes instead of sending; elsewhere there is no such page.</summary>
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ShowMailsPage(MailFolder mails, IWebHostEnvironment environment) : PageModel
{
    public IReadOnlyList<WrittenLetter> Letters { get; private set; } = [];

    /// <summary>The whole letter, headers included.</summary>
    public string? Letter { get; private set; }

    public IActionResult OnGet(string? name)
    {
        if (!environment.IsDevelopment())
        {
            return NotFound();
        }

        Letters = mails.List();
        Letter = name is null ? null : mails.Find(name);
        return name is not null && Letter is null ? NotFound() : Page();
    }
}
