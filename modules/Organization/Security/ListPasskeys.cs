using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Security;

/// <summary>One's own passkeys, the newest first.</summary>
internal sealed record ListPasskeys : IRequest<IReadOnlyList<PasskeyRow>>;

/// <param name="Key">The credential's id, in base64url.</param>
internal sealed record PasskeyRow(string Key, string Name, DateTime CreatedAt);

internal sealed class ListPasskeysHandler(OrganizationDbContext db, ICurrentUser user) : IRequestHandler<ListPasskeys, IReadOnlyList<PasskeyRow>>
{
    public async Task<IReadOnlyList<PasskeyRow>> Handle(ListPasskeys query, CancellationToken ct)
    {
        var keys = await db.AccountPasskeys.AsNoTracking().Where(key => key.UserId == user.Id).Take(AddPasskeyHandler.Most).ToListAsync(ct);
        return
        [
            .. keys.OrderByDescending(key => key.Data.CreatedAt)
                .Select(key => new PasskeyRow(WebEncoders.Base64UrlEncode(key.CredentialId), key.Data.Name ?? "", key.Data.CreatedAt.UtcDateTime)),
        ];
    }
}
