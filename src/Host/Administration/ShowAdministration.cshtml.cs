using ConseillerNumerique.SharedKernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Host.Administration;

[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ShowAdministrationPage : PageModel;
