using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Network;

/// <summary>One's own choices, to be changed.</summary>
internal sealed record FindWhatIsShown : IRequest<ChooseWhatIsShown>;

internal sealed class FindWhatIsShownHandler(OrganizationDbContext db, ICurrentUser user)
    : IRequestHandler<FindWhatIsShown, ChooseWhatIsShown>
{
    public async Task<ChooseWhatIsShown> Handle(FindWhatIsShown query, CancellationToken ct)
    {
        var profile = await db.DirectoryProfiles.AsNoTracking().SingleOrDefaultAsync(one => one.AccountId == user.Id, ct)
            ?? DirectoryProfile.For(user.Id);
        return new()
        {
            ShowsEmail = profile.ShowsEmail,
            Phone = profile.Phone,
            ShowsEmployer = profile.ShowsEmployer,
            Languages = profile.Languages,
            Themes = [.. profile.Themes.Values()],
            Presentation = profile.Presentation,
            IsHidden = profile.IsHidden,
            Version = profile.Version,
        };
    }
}
