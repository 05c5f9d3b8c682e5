using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>A structure that signs the subsidy agreement for posts.</summary>
internal sealed class Employer
{
    public const int MaxNameLength = 200;

    private Employer()
    {
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>What searches look into. Follows the name; stored for queries.</summary>
    public string SearchKey { get => SearchText.Fold(Name); private set { } }

    public EmployerKind Kind { get; private set; }

    /// <summary>INSEE code of the seat; says the time zone and where remote help counts.</summary>
    public string CommuneCode { get; private set; } = "";

    /// <summary>Fourteen digits; null when it is not known. No two employers have the same.</summary>
    public string? Siret { get; private set; }

    /// <summary>+1 for each change.</summary>
    public int Version { get; private set; }

    public EmployerDescription Description =>
        new() { Name = Name, Kind = Kind, CommuneCode = CommuneCode, Siret = Siret };

    public static Result<Employer> Register(Guid id, EmployerDescription description)
    {
        var employer = new Employer { Id = id };
        return employer.Describe(description) is { } refusal ? refusal : employer;
    }

    /// <summary>Takes a new description; null when it is taken. One that changes nothing is no change.</summary>
    public Refusal? Describe(EmployerDescription description)
    {
        var clean = Cleaned(description);
        if (Broken(clean) is { } refusal)
        {
            return refusal;
        }

        if (Version == 0 || clean != Description)
        {
            (Name, Kind, CommuneCode, Siret) = (clean.Name, clean.Kind, clean.CommuneCode, clean.Siret);
            Version++;
        }

        return null;
    }

    public static EmployerDescription Cleaned(EmployerDescription description) =>
        description with { Name = description.Name.Trim(), Siret = SharedKernel.Siret.Bare(description.Siret) };

    private static Refusal? Broken(EmployerDescription clean) => clean switch
    {
        { Name.Length: 0 or > MaxNameLength } => EmployerRefusals.NameLength,
        _ when !Enum.IsDefined(clean.Kind) => EmployerRefusals.KindUnknown,
        _ when !CommuneCodes.IsWellFormed(clean.CommuneCode) => EmployerRefusals.CommuneUnknown,
        { Siret: { } siret } when !SharedKernel.Siret.IsValid(siret) => EmployerRefusals.SiretWrong,
        _ => null,
    };
}
