using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Organization.Teams;

/// <summary>Advisors led by one or several coordinators.</summary>
internal sealed class Team
{
    public const int MaxNameLength = 120;

    private Team()
    {
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The département that the team works in, if it works in one.</summary>
    public string? DepartementCode { get; private set; }

    /// <summary>Its coordinators review the reports of the whole département.</summary>
    public bool IsDepartementale { get; private set; }

    public static Result<Team> Form(Guid id, string name, string? departementCode, bool isDepartementale)
    {
        var trimmed = name.Trim();
        if (trimmed.Length is 0 or > MaxNameLength)
        {
            return TeamRefusals.NameLength;
        }

        if (departementCode is not null && !Territory.IsWellFormed(TerritoryKind.Departement, departementCode))
        {
            return TeamRefusals.DepartementUnknown;
        }

        if (isDepartementale && departementCode is null)
        {
            return TeamRefusals.DepartementMissing;
        }

        return new Team { Id = id, Name = trimmed, DepartementCode = departementCode, IsDepartementale = isDepartementale };
    }
}
