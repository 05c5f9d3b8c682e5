using System.Globalization;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>Does the same work whoever asks.</summary>
internal sealed class AskForNewPasswordHandler(OrganizationDbContext db, TimeProvider clock) : AsyncRequestHandler<AskForNewPassword>
{
    protected override async Task Handle(AskForNewPassword request, CancellationToken cancellationToken)
    {
        var email = request.Email.Trim().ToLower(CultureInfo.InvariantCulture); // one letter, however the address is written
        var waits = await db.WaitingLetters.AnyAsync(
            letter => letter.Kind == LetterKind.PasswordReset && letter.To == email && letter.DueAt != null, cancellationToken);
        if (EmailAddress.IsWellFormed(email) && !waits)
        {
            var now = clock.GetUtcNow();
            db.Post(now, WaitingLetter.Post(LetterKind.PasswordReset, email, Guid.Empty, now));
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
