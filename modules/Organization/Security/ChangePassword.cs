using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Security;

/// <summary>A new password for who knows the old one; every other session ends.</summary>
internal sealed record ChangePassword : IRequest<Result<Unit>>
{
    /// <summary>The session that goes on.</summary>
    public Guid SessionId { get; init; }

    [Display(Name = "Mot de passe actuel"), DataType(DataType.Password)]
    [Required(ErrorMessage = "Indiquez votre mot de passe actuel."), StringLength(ChoosePassword.MaxLength)]
    public string Current { get; init; } = "";

    [Display(Name = "Nouveau mot de passe"), DataType(DataType.Password)]
    [Required(ErrorMessage = "Choisissez un mot de passe."), StringLength(ChoosePassword.MaxLength, MinimumLength = ChoosePassword.MinLength)]
    public string Password { get; init; } = "";
}

internal sealed class ChangePasswordHandler(OrganizationDbContext db, OwnPassword own, IPasswordHasher<Account> hasher, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<ChangePassword, Result<Unit>>
{
    public async Task<Result<Unit>> Handle(ChangePassword command, CancellationToken ct)
    {
        if (!(await own.CheckAsync(command.Current, nameof(command.Current), ct)).TryGet(out var account, out var refusal))
        {
            return refusal;
        }

        if (account.Take(command.Password, hasher) is { } weak)
        {
            return weak;
        }

        foreach (var session in await db.Sessions.Where(one => one.AccountId == account.Id && one.Id != command.SessionId && one.RevokedAt == null).ToListAsync(ct))
        {
            session.Revoke(clock.GetUtcNow().UtcDateTime);
        }

        db.Enqueue(notes.Of(AccountActions.PasswordChosen, account.Id, account.Id));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
