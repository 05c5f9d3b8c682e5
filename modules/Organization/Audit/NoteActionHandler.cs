using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;

namespace ConseillerNumerique.Organization.Audit;

internal sealed class NoteActionHandler(OrganizationDbContext db, AuditNotes notes, IEnumerable<AuditedAction> actions) : IRequestHandler<NoteAction>
{
    public async Task<Unit> Handle(NoteAction request, CancellationToken cancellationToken)
    {
        var action = actions.Single(one => one.Code == request.Code);
        db.Enqueue(notes.Of(action, request.SubjectId, fields: request.Fields));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
