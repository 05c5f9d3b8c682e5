using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Moving;

/// <summary>Changes of contract as Organization tells of them.</summary>
internal static class Changes
{
    public static ContractChanged Of(TestAdvisor advisor, int version, params (Guid Employer, DateOnly First, DateOnly? Last)[] contracts) => new()
    {
        EventId = Guid.CreateVersion7(),
        OccurredAt = new(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc),
        AdvisorId = advisor.Id,
        Version = version,
        Contracts =
        [
            .. contracts.OrderBy(contract => contract.First).Select(contract => new ContractInterval
            {
                ContractId = Guid.CreateVersion7(),
                AdvisorId = advisor.Id,
                EmployerId = contract.Employer,
                EmployerName = "Ville de Die",
                EmployerCommuneCode = Given.Die,
                FirstDay = contract.First,
                LastDay = contract.Last,
            }),
        ],
    };

    public static Task<int> DeliverAsync(this TestHost host, params ContractChanged[] changes) => host.InScopeAsync(async services =>
    {
        await services.GetRequiredService<IMediator>().Publish(new EventBatch<ContractChanged>(changes));
        return changes.Length;
    });

    public static async Task<ContractMovesDone> DoneAsync(this TestHost host, ContractChanged change) => (await host.InScopeAsync(
        services => services.GetRequiredService<IMediator>().Send(new FindContractMoves([change.EventId])))).Single();
}
