using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Writes into the trail what the current user did where no module saves anything: the host's own pages.</summary>
/// <param name="Code">Of a registered action.</param>
/// <param name="SubjectId">The thing; empty for none.</param>
/// <param name="Fields">What of it, in French, never contents.</param>
public sealed record NoteAction(string Code, Guid SubjectId, string Fields) : IRequest;
