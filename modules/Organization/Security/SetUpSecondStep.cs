using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Encodings.Web;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace ConseillerNumerique.Organization.Security;

/// <summary>What a telephone needs to make codes: the key, and the same as an address for the QR code.</summary>
/// <param name="Key">In groups of four letters, to be typed.</param>
/// <param name="Address"><c>otpauth://</c></param>
internal sealed record SecondStepKey(string Key, string Address);

/// <summary>The key that waits for its first code; null when codes are asked for already.</summary>
internal sealed record FindSecondStepKey : IRequest<SecondStepKey?>;

internal sealed class FindSecondStepKeyHandler(OwnAccount own, UserManager<Account> accounts) : IRequestHandler<FindSecondStepKey, SecondStepKey?>
{
    private const string Issuer = "Espace Coop";

    public async Task<SecondStepKey?> Handle(FindSecondStepKey query, CancellationToken ct)
    {
        var account = await own.ReadAsync(ct);
        if (account.TwoFactorEnabled)
        {
            return null;
        }

        if (await accounts.GetAuthenticatorKeyAsync(account) is not { Length: > 0 } key)
        {
            await accounts.ResetAuthenticatorKeyAsync(account);
            key = await accounts.GetAuthenticatorKeyAsync(account) ?? throw new InvalidOperationException("The key was not kept.");
        }

        var (issuer, name) = (UrlEncoder.Default.Encode(Issuer), UrlEncoder.Default.Encode(account.Email!)); // an account has one
        return new(
            string.Join(' ', key.Chunk(4).Select(letters => new string(letters))).ToLower(CultureInfo.InvariantCulture),
            $"otpauth://totp/{issuer}:{name}?secret={key}&issuer={issuer}&digits={SecondStep.Digits}");
    }
}

/// <summary>Asks for codes from now on, when password and first code are right; answers with recovery codes, shown once.</summary>
internal sealed record SetUpSecondStep : IRequest<Result<string[]>>
{
    [Display(Name = "Code affiché par le téléphone"), Required(ErrorMessage = "Recopiez le code à six chiffres."), StringLength(20)]
    public string Code { get; init; } = "";

    /// <summary>Asked of who has one.</summary>
    [Display(Name = "Mot de passe actuel"), DataType(DataType.Password), StringLength(ChoosePassword.MaxLength)]
    public string? Password { get; init; }
}

internal sealed class SetUpSecondStepHandler(OrganizationDbContext db, OwnPassword own, UserManager<Account> accounts, AuditNotes notes)
    : IRequestHandler<SetUpSecondStep, Result<string[]>>
{
    private static readonly Refusal WrongCode = new(
        "account.code_is_wrong", "Ce n’est pas le code du moment\u00A0: vérifiez l’heure du téléphone, puis recopiez le suivant.", nameof(SetUpSecondStep.Code));

    public async Task<Result<string[]>> Handle(SetUpSecondStep command, CancellationToken ct)
    {
        if (!(await own.CheckIfAnyAsync(command.Password, nameof(command.Password), ct)).TryGet(out var account, out var refusal))
        {
            return refusal;
        }

        if (account.TwoFactorEnabled
            || !await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, SecondStep.Typed(command.Code)))
        {
            return WrongCode;
        }

        await accounts.SetTwoFactorEnabledAsync(account, enabled: true);
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, SecondStep.RecoveryCodes) ?? [];
        db.Enqueue(notes.Of(AccountActions.SecondStepChanged, account.Id, account.Id));
        await db.SaveChangesAsync(ct);
        return codes.ToArray();
    }
}
