using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

public sealed record FindSiteState : IRequest<SiteState>;
