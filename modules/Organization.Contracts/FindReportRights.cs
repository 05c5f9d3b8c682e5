using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>What the current user may do with monthly reports, asked anew at each request.</summary>
/// <param name="Day">Today, Europe/Paris: scopes, contracts and memberships have dates.</param>
public sealed record FindReportRights(DateOnly Day) : IRequest<ReportRights>;
