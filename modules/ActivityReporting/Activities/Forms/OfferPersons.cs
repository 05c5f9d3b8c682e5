using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>What a form offers of one's own followed persons; nobody to an administrator who looks in somebody's place.</summary>
/// <param name="Chosen">In the form as it stands.</param>
/// <param name="Search">What was typed; null: nothing.</param>
internal sealed record OfferPersons(PersonIds Chosen, string? Search) : IRequest<OfferedPersons>;

internal sealed class OfferPersonsHandler(PersonSearch search, IMediator mediator, ICurrentUser user, Communes communes)
    : IRequestHandler<OfferPersons, OfferedPersons>
{
    private const int MostFound = 20;
    private const int MostRecent = 6;
    private const string Gone = "Personne dont le nom est effacé";

    public async Task<OfferedPersons> Handle(OfferPersons query, CancellationToken ct)
    {
        if (user.ActingId is not null)
        {
            return new();
        }

        var searched = !string.IsNullOrWhiteSpace(query.Search);
        var found = searched ? await search.FindAsync(query.Search, ct) : [];
        var chosen = await ChosenAsync(query.Chosen, ct);
        var shown = query.Chosen.ToHashSet();
        var answers = await search.ReadAsync(found.Where(one => !shown.Contains(one.Id)).Take(MostFound), ct);
        shown.UnionWith(answers.Select(row => row.Id));
        return new()
        {
            Chosen = chosen,
            Found = [.. answers.Select(Of)],
            FoundCount = found.Count,
            Recent = [.. (await search.RecentAsync(MostRecent + shown.Count, ct))
                .Where(row => row.Identity is not null && !shown.Contains(row.Id))
                .Take(MostRecent).Select(Of)],
        };
    }

    private async Task<IReadOnlyList<Choice>> ChosenAsync(PersonIds ids, CancellationToken ct)
    {
        var persons = await mediator.Send(new FindOwnPersons(ids, Named: true), ct);
        return [.. ids.Where(persons.ContainsKey).Select(id => Of(id, persons[id]))];
    }

    private static Choice Of(Guid id, PersonInSession person) =>
        new(id.ToString(), (person.Name, person.BirthYear) switch
        {
            (null, _) => person.IsAnonymised ? Gone : PersonRow.Unreadable,
            (var name, { } year) => $"{name} ({year})",
            (var name, _) => name,
        });

    /// <summary>« Lucette Grimaud (1951) »: two of one name are told apart.</summary>
    private Choice Of(PersonRow row)
    {
        var more = row.BirthYear?.ToString() ?? communes.Find(row.CommuneCode)?.Name;
        return new(row.Id.ToString(), more is null ? row.Name : $"{row.Name} ({more})");
    }
}
