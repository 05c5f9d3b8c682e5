using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;

namespace ConseillerNumerique.Indicators.Dashboard.Filters;

/// <summary>Which activities the address asks for: codes and ids only, so that it can be kept and shared.</summary>
internal sealed record AskedFilter
{
    public const string TypeField = "type";
    public const string ThemesField = "theme";
    public const string AdvisorField = "conseiller";
    public const string EmployerField = "structure";
    public const string PlaceField = "lieu";
    public const string CommuneField = "commune";
    public const string DepartementField = "departement";
    public const string TagField = "etiquette";
    public const string PersonField = "beneficiaire";
    public const string ResourceField = "ressource";
    public const string ProjectField = "projet";
    public const string SourceField = "origine";

    /// <summary>The name of an activity type.</summary>
    [FromQuery(Name = TypeField)]
    public string? Type { get; init; }

    /// <summary>Names of themes, one of which an activity has.</summary>
    [FromQuery(Name = ThemesField)]
    public IReadOnlyList<string>? Themes { get; init; }

    [FromQuery(Name = AdvisorField)]
    public string? Advisor { get; init; }

    [FromQuery(Name = EmployerField)]
    public string? Employer { get; init; }

    [FromQuery(Name = PlaceField)]
    public string? Place { get; init; }

    /// <summary>INSEE code.</summary>
    [FromQuery(Name = CommuneField)]
    public string? Commune { get; init; }

    /// <summary>« 26 », « 2A », « 971 ».</summary>
    [FromQuery(Name = DepartementField)]
    public string? Departement { get; init; }

    [FromQuery(Name = TagField)]
    public string? Tag { get; init; }

    /// <summary>One of the advisor's own, beside the own figures only.</summary>
    [FromQuery(Name = PersonField)]
    public string? Person { get; init; }

    [FromQuery(Name = ResourceField)]
    public string? Resource { get; init; }

    [FromQuery(Name = ProjectField)]
    public string? Project { get; init; }

    /// <summary>The name of an activity source.</summary>
    [FromQuery(Name = SourceField)]
    public string? Source { get; init; }

    public bool IsEmpty => !Pairs.Any();

    public static AskedFilter Of(IReadOnlyDictionary<string, StringValues> query)
    {
        string? One(string field) => query.GetValueOrDefault(field).FirstOrDefault();
        return new()
        {
            Type = One(TypeField),
            Themes = [.. query.GetValueOrDefault(ThemesField).OfType<string>()],
            Advisor = One(AdvisorField),
            Employer = One(EmployerField),
            Place = One(PlaceField),
            Commune = One(CommuneField),
            Departement = One(DepartementField),
            Tag = One(TagField),
            Person = One(PersonField),
            Resource = One(ResourceField),
            Project = One(ProjectField),
            Source = One(SourceField),
        };
    }

    /// <summary>Every filter that is asked for, as the address names it.</summary>
    public IEnumerable<(string Field, string Value)> Pairs =>
        new (string Field, string? Value)[]
        {
            (TypeField, Type), (AdvisorField, Advisor), (EmployerField, Employer),
            (PlaceField, Place), (CommuneField, Commune), (DepartementField, Departement),
            (TagField, Tag), (PersonField, Person), (ResourceField, Resource), (ProjectField, Project), (SourceField, Source),
        }
        .Concat((Themes ?? []).Distinct(StringComparer.Ordinal).Select(theme => (Field: ThemesField, Value: (string?)theme)))
        .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
        .Select(pair => (pair.Field, pair.Value!)); // asked above
}
