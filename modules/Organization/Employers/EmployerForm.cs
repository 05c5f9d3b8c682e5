using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>An employer as an administrator types it, new or known.</summary>
internal sealed record EmployerForm
{
    /// <summary>Put in the form when it is shown: the same form sent twice registers once.</summary>
    public Guid Id { get; init; }

    /// <summary>The version that the form was filled with; 0 for a new employer.</summary>
    public int Version { get; init; }

    [Display(Name = "Nom"), Required, TrimmedLength(1, Employer.MaxNameLength)]
    public string Name { get; init; } = "";

    [Display(Name = "Nature"), Required(ErrorMessage = "Choisissez la nature de la structure.")]
    public EmployerKind? Kind { get; init; }

    [Display(Name = "Commune du siège"), Required(ErrorMessage = "Indiquez la commune du siège."), StringLength(100)]
    public string? Commune { get; init; }

    [Display(Name = "Commune choisie")]
    public string? CommuneCode { get; init; }

    [Display(Name = "Numéro SIRET"), StringLength(30)]
    public string? Siret { get; init; }

    public static EmployerForm Of(Employer employer, Communes communes) => new()
    {
        Id = employer.Id,
        Version = employer.Version,
        Name = employer.Name,
        Kind = employer.Kind,
        Commune = communes.Find(employer.CommuneCode)?.Label ?? employer.CommuneCode,
        CommuneCode = employer.CommuneCode,
        Siret = employer.Siret,
    };

    /// <summary>To be called once the form is found whole.</summary>
    public EmployerDescription Describe(CommuneAnswer commune) => new()
    {
        Name = Name,
        Kind = Kind ?? default,
        CommuneCode = commune.Code ?? "",
        Siret = Siret,
    };

    /// <summary>« Commune · Crest (26400) · SIRET 212 601 082 00015 »: what is kept, beside what was typed.</summary>
    public static string Words(Employer employer, Communes communes) => string.Join(
        " · ",
        new[]
        {
            employer.Name, Labels.Of(employer.Kind), communes.Find(employer.CommuneCode)?.Label ?? employer.CommuneCode,
            employer.Siret is { } siret ? $"SIRET {SharedKernel.Siret.Printed(siret)}" : "sans SIRET",
        });
}
