using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace ConseillerNumerique.Organization.Security;

/// <summary>Asks the browser for a new passkey of the person who is signed in.</summary>
internal sealed record BeginPasskey : IRequest<PasskeyChallenge>;

internal sealed class BeginPasskeyHandler(OwnAccount own, Passkeys passkeys) : IRequestHandler<BeginPasskey, PasskeyChallenge>
{
    public async Task<PasskeyChallenge> Handle(BeginPasskey query, CancellationToken ct) => await passkeys.AskForNewAsync(await own.ReadAsync(ct));
}

/// <summary>Keeps what the browser answered, for who knows the password: the key opens the account as well as it does.</summary>
internal sealed record AddPasskey : IRequest<Result<Unit>>
{
    public const int MaxNameLength = 60;

    [Display(Name = "Nom de la clé"), Required(ErrorMessage = "Donnez un nom à cette clé, par exemple « Téléphone »."), TrimmedLength(1, MaxNameLength), VisibleText]
    public string Name { get; init; } = "";

    /// <summary>Asked of who has one.</summary>
    [Display(Name = "Mot de passe actuel"), DataType(DataType.Password), StringLength(ChoosePassword.MaxLength)]
    public string? Password { get; init; }

    /// <summary>The authenticator's answer, as JSON; put in by the script.</summary>
    [StringLength(20_000)]
    public string? Credential { get; init; }

    [StringLength(10_000)]
    public string? State { get; init; }
}

internal sealed class AddPasskeyHandler(OrganizationDbContext db, OwnPassword own, Passkeys passkeys, UserManager<Account> accounts, AuditNotes notes)
    : IRequestHandler<AddPasskey, Result<Unit>>
{
    /// <summary>Nobody has more devices.</summary>
    public const int Most = 20;

    private static readonly Refusal NotGiven = new(
        "passkey.not_given", "La clé n’a pas été créée\u00A0: recommencez, et suivez ce que demande votre appareil dans les cinq minutes.");

    private static readonly Refusal TooMany = new("passkey.too_many", $"Vous avez déjà {Most} clés\u00A0: retirez-en une avant d’en ajouter.");

    public async Task<Result<Unit>> Handle(AddPasskey command, CancellationToken ct)
    {
        if (!(await own.CheckIfAnyAsync(command.Password, nameof(command.Password), ct)).TryGet(out var account, out var refusal))
        {
            return refusal;
        }

        if ((await accounts.GetPasskeysAsync(account)).Count >= Most)
        {
            return TooMany;
        }

        if (await passkeys.NewOfAsync(account, command.Credential ?? "", command.State ?? "") is not { } key)
        {
            return NotGiven;
        }

        key.Name = command.Name.Trim();
        if (!(await accounts.AddOrUpdatePasskeyAsync(account, key)).Succeeded)
        {
            return NotGiven;
        }

        db.Enqueue(notes.Of(AccountActions.PasskeyAdded, account.Id, account.Id));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
