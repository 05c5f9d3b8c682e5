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

    public static Result<Employer> Register(Guid id, string name, EmployerKind kind, string communeCode)
    {
        var trimmed = name.Trim();
        if (trimmed.Length is 0 or > MaxNameLength)
        {
            return EmployerRefusals.NameLength;
        }

        if (!CommuneCodes.IsWellFormed(communeCode))
        {
            return EmployerRefusals.CommuneUnknown;
        }

        return new Employer { Id = id, Name = trimmed, Kind = kind, CommuneCode = communeCode };
    }
}
