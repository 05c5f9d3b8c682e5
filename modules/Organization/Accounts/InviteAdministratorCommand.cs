using ConseillerNumerique.BuildingBlocks.Commands;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>The command <c>administrateur</c>: how the first person gets in.</summary>
internal sealed class InviteAdministratorCommand(IMediator mediator, SiteAddress site) : IHostCommand
{
    private const string Email = "email";
    private const string FirstName = "prenom";
    private const string LastName = "nom";

    public string Name => "administrateur";

    public string Usage => "administrateur --email <adresse> [--prenom <prénom> --nom <nom>] : ouvre un compte d’administration et donne un lien à usage unique";

    public CommandPlace Place => CommandPlace.BesideHost;

    public Refusal? Check(IReadOnlyList<string> arguments) => !Parse(arguments).TryGet(out var options, out var refusal) ? refusal
        : options.Words.Count > 0 || options[Email] is not { } email ? AccountRefusals.EmailExpected
        : EmailAddress.IsWellFormed(email.Trim()) ? null : AccountRefusals.EmailMalformed;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, IProgress<string> output, CancellationToken ct)
    {
        Parse(arguments).TryGet(out var options, out _); // checked
        var command = new InviteAdministrator(options![Email]!, options[FirstName] ?? "Administration", options[LastName] ?? "Espace Coop");
        if (!(await mediator.Send(command, ct)).TryGet(out var secret, out var refusal))
        {
            output.Report(refusal.Message);
            return 1;
        }

        output.Report($"Lien à usage unique, valable {InviteAdministratorHandler.Lifetime.TotalHours:0} heures, pour choisir un mot de passe :");
        output.Report(site.Of($"/acces/{secret}"));
        return 0;
    }

    private static Result<CommandOptions> Parse(IReadOnlyList<string> arguments) => CommandOptions.Parse(arguments, [Email, FirstName, LastName]);
}
