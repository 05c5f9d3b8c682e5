using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>What somebody may do with monthly reports, asked anew at each request.</summary>
/// <param name="Day">Today, Europe/Paris: scopes, contracts and memberships have dates.</param>
/// <param name="AccountId">Where that person is not signed in, nothing once the account is closed; null: the current user.</param>
public sealed record FindReportRights(DateOnly Day, Guid? AccountId = null) : IRequest<ReportRights>;
