using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Pdf;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Series.Printing;

/// <summary>The attendance sheet of a session of one's own series, as a PDF; null when there is no such session.</summary>
/// <param name="IsEmpty">Without a name: lines only.</param>
internal sealed record PrintSheet(Guid SeriesId, DateOnly PlannedOn, bool IsEmpty) : IRequest<byte[]?>;

internal sealed class PrintSheetHandler(IMediator mediator, CircumstancesReader reader, ICurrentUser user) : IRequestHandler<PrintSheet, byte[]?>
{
    private static readonly StringComparer French = StringComparer.Create(new("fr-FR"), ignoreCase: true);

    public async Task<byte[]?> Handle(PrintSheet query, CancellationToken ct)
    {
        if (await mediator.Send(new ReadSeries(query.SeriesId), ct) is not { } series || series.Find(query.PlannedOn) is not { } occurrence)
        {
            return null;
        }

        var session = series.Kept.Content.Session;
        var at = await reader.ReadAsync(query.IsEmpty ? PersonIds.None : session.PersonIds, ct, named: true);
        var people = await mediator.Send(new FindPeople([user.Id]), ct);
        return PdfWriter.Render(SheetDocument.Of(new()
        {
            Title = session.Title ?? "",
            When = SeriesTexts.When(occurrence),
            Where = SeriesTexts.Where(session.Channel ?? Channel.Place, session.PlaceId, session.CommuneCode, at),
            Employer = at.ContractsOn(occurrence.Day).Select(contract => contract.EmployerName).FirstOrDefault() ?? "–",
            Advisor = people.GetValueOrDefault(user.Id) ?? "–",
            Names = [.. at.Persons.Values.DistinctBy(person => person.Id).Select(person => person.Name ?? PersonRow.Unreadable).Order(French)],
            PrintedAt = at.Now,
        }));
    }
}
