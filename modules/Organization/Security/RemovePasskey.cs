using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Security;

/// <summary>Forgets one of one's own passkeys; false when there is none of that id.</summary>
internal sealed record RemovePasskey(string Key) : IRequest<bool>;

internal sealed class RemovePasskeyHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes) : IRequestHandler<RemovePasskey, bool>
{
    public async Task<bool> Handle(RemovePasskey command, CancellationToken ct)
    {
        if (IdOf(command.Key) is not { } id
            || await db.AccountPasskeys.SingleOrDefaultAsync(key => key.CredentialId == id && key.UserId == user.Id, ct) is not { } found)
        {
            return false;
        }

        db.AccountPasskeys.Remove(found);
        db.Enqueue(notes.Of(AccountActions.PasskeyRemoved, user.Id, user.Id));
        await db.SaveChangesAsync(ct);
        return true;
    }

    private static byte[]? IdOf(string key)
    {
        try
        {
            return WebEncoders.Base64UrlDecode(key);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
