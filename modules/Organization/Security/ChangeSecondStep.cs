using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace ConseillerNumerique.Organization.Security;

/// <summary>
/// Stops asking for codes and forgets the key, or makes new recovery codes in the old ones' place: for who knows the
/// password. Answers with the new codes, if there are any.
/// </summary>
internal sealed record ChangeSecondStep : IRequest<Result<string[]>>
{
    public bool Stop { get; init; }

    [Display(Name = "Mot de passe"), DataType(DataType.Password)]
    [Required(ErrorMessage = "Indiquez votre mot de passe."), StringLength(ChoosePassword.MaxLength)]
    public string Password { get; init; } = "";
}

internal sealed class ChangeSecondStepHandler(OrganizationDbContext db, OwnPassword own, UserManager<Account> accounts, AuditNotes notes)
    : IRequestHandler<ChangeSecondStep, Result<string[]>>
{
    public async Task<Result<string[]>> Handle(ChangeSecondStep command, CancellationToken ct)
    {
        if (!(await own.CheckAsync(command.Password, nameof(command.Password), ct)).TryGet(out var account, out var refusal))
        {
            return refusal;
        }

        string[] codes = [];
        if (command.Stop)
        {
            await accounts.SetTwoFactorEnabledAsync(account, enabled: false);
            await accounts.ResetAuthenticatorKeyAsync(account);
        }
        else
        {
            codes = [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, SecondStep.RecoveryCodes) ?? []];
        }

        db.Enqueue(notes.Of(AccountActions.SecondStepChanged, account.Id, account.Id));
        await db.SaveChangesAsync(ct);
        return codes;
    }
}
