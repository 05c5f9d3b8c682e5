using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>What a file is read against: the advisor's places, contracts, followed persons and tags.</summary>
internal sealed class ImportContext
{
    private readonly ILookup<string, PersonInSession> _byName;
    private readonly ILookup<string, AttachedPlace> _places;

    /// <param name="at">With all of the advisor's persons, named.</param>
    /// <param name="tags">That reach the advisor.</param>
    public ImportContext(Circumstances at, ImportTags tags)
    {
        (At, Tags) = (at with { Tags = tags.ById }, tags);
        _byName = at.Persons.Values.Where(one => one.Name is not null).DistinctBy(one => one.Id)
            .SelectMany(one => new[] { SearchText.Fold(one.Name!), string.Join(' ', SearchText.Fold(one.Name!).Split(' ').Reverse()) }.Distinct().Select(key => (Key: key, Person: one)))
            .ToLookup(one => one.Key, one => one.Person);
        _places = at.Advisor.Places.ToLookup(place => SearchText.Fold(place.Name));
    }

    public Circumstances At { get; private set; }

    public ImportTags Tags { get; }

    /// <summary>INSEE codes of where the advisor's persons live, of those whose sheets say so.</summary>
    public required IReadOnlyDictionary<Guid, string> Residences { private get; init; }

    public Guid AdvisorId => At.Advisor.AdvisorId;

    /// <summary>The resources and projects that the file names, once they were asked for.</summary>
    public void Know(UsedThings used) => At = At with { Used = used };

    /// <summary>« Lucette Grimaud » and « GRIMAUD Lucette »; null when nobody or several are called so.</summary>
    public PersonInSession? PersonNamed(string name) => _byName[SearchText.Fold(name)].ToList() is [var only] ? only : null;

    public string? ResidenceOf(Guid personId) => Residences.GetValueOrDefault(personId);

    /// <summary>One's own person of that id, or the one that came here from another account's file.</summary>
    public Guid? PersonOf(Guid id)
    {
        var own = At.Persons.ContainsKey(id) ? id : RecordIds.InsteadOf(id, AdvisorId);
        return At.Persons.TryGetValue(own, out var person) && !person.IsAnonymised ? person.Id : null;
    }

    /// <summary>A place where the advisor was on that day, by its id, else by its name and commune.</summary>
    public AttachedPlace? PlaceOf(Guid? id, string? name, string? communeCode, DateOnly? day) =>
        (id is { } known ? At.PlaceOn(known, day) : null)
        ?? (name is null ? null : _places[SearchText.Fold(name)].FirstOrDefault(place =>
            (day is not { } on || place.Covers(on)) && (communeCode is null || place.IsItinerant || place.CommuneCode == communeCode)));

    /// <summary>By its code, else by its name and postal code; old communes are what they are part of today.</summary>
    public Commune? CommuneOf(string? code, string? name, string? postalCode = null) =>
        At.Communes.Resolve(Padded(code))
        ?? (name is null ? null
            : At.Communes.ParseTyped(postalCode is null ? name : $"{name} ({Padded(postalCode)})").Commune
            ?? At.Communes.ParseTyped(name).Commune);

    /// <summary>A spreadsheet that takes codes for numbers loses their first nought.</summary>
    private static string? Padded(string? code) => code is { Length: 4 } && code.All(char.IsAsciiDigit) ? $"0{code}" : code;
}
