using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Work;

internal sealed class FindAdvisorAtWorkHandler(OrganizationDbContext db, AdvisorsAtWork memory)
    : IRequestHandler<FindAdvisorAtWork, AdvisorAtWork?>
{
    // One round trip: an advisor has few contracts and few places, so their product stays small. Inner rows name no
    // column of the outer one in what they select: that would be an APPLY, which SQLite lacks. And they name the advisor
    // themselves: SQLite makes up each inner table before it joins, which would be everybody's contracts and places.
    private static readonly Func<OrganizationDbContext, Guid, CancellationToken, Task<AdvisorAtWork?>> Read =
        EF.CompileAsyncQuery((OrganizationDbContext db, Guid advisorId, CancellationToken ct) => db.AccountRoles
            .Where(role => role.AccountId == advisorId && role.Role == Role.Advisor)
            .Select(role => new AdvisorAtWork
            {
                AdvisorId = role.AccountId,
                Contracts = db.Contracts
                    .Where(contract => contract.AdvisorId == role.AccountId && contract.AdvisorId == advisorId)
                    .Join(
                        db.Employers,
                        contract => contract.EmployerId,
                        employer => employer.Id,
                        (contract, employer) => new { contract, employer })
                    .OrderBy(row => row.contract.FirstDay).ThenBy(row => row.contract.Id)
                    .Select(row => new ContractInterval
                    {
                        ContractId = row.contract.Id,
                        AdvisorId = row.contract.AdvisorId,
                        EmployerId = row.employer.Id,
                        EmployerName = row.employer.Name,
                        EmployerCommuneCode = row.employer.CommuneCode,
                        FirstDay = row.contract.FirstDay,
                        LastDay = row.contract.LastDay,
                    })
                    .ToList(),
                Places = db.PlaceAttachments
                    .Where(attachment => attachment.AdvisorId == role.AccountId && attachment.AdvisorId == advisorId)
                    .Join(
                        db.Places,
                        attachment => attachment.PlaceId,
                        place => place.Id,
                        (attachment, place) => new { attachment, at = place })
                    .Join(
                        db.Places,
                        row => row.at.MergedIntoId ?? row.at.Id,
                        kept => kept.Id,
                        (row, kept) => new { row.attachment, row.at, place = kept })
                    .OrderBy(row => row.place.Name).ThenBy(row => row.place.Id).ThenBy(row => row.attachment.FirstDay)
                    .Select(row => new AttachedPlace
                    {
                        PlaceId = row.place.Id,
                        MergedPlaceId = row.at.MergedIntoId == null ? null : row.at.Id,
                        Name = row.place.Name,
                        CommuneCode = row.place.CommuneCode,
                        IsItinerant = row.place.IsItinerant,
                        FirstDay = row.attachment.FirstDay,
                        LastDay = row.attachment.LastDay,
                    })
                    .ToList(),
            })
            .AsSingleQuery()
            .SingleOrDefault());

    public async Task<AdvisorAtWork?> Handle(FindAdvisorAtWork request, CancellationToken cancellationToken)
    {
        var known = memory.Known;
        if (known is not null && known.TryGetValue(request.AdvisorId, out var remembered))
        {
            return remembered;
        }

        var found = await Read(db, request.AdvisorId, cancellationToken);
        if (found is not null)
        {
            // Databases do not agree on where an accent goes.
            found = found with { Places = [.. found.Places.OrderBy(place => place.Name, StringComparer.CurrentCultureIgnoreCase)] };
            known?.TryAdd(found.AdvisorId, found);
        }

        return found;
    }
}
