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

    /// <summary>What searches look into. Follows the name; stored for queries.</summary>
    public string SearchKey { get => SearchText.Fold(Name); private set { } }

    /// <summary>The département that the team works in, if it works in one.</summary>
    public string? DepartementCode { get; private set; }

    /// <summary>Its coordinators review the reports of the whole département.</summary>
    public bool IsDepartementale { get; private set; }

    /// <summary>The day from which it counts nothing more and gives no right; null: at work.</summary>
    public DateOnly? ArchivedOn { get; private set; }

    /// <summary>+1 for each change: what an edit form compares.</summary>
    public int Version { get; private set; } = 1;

    public static Result<Team> Form(Guid id, string name, string? departementCode, bool isDepartementale) =>
        Broken(name, departementCode, isDepartementale) is { } refusal ? refusal : new Team
        {
            Id = id,
            Name = name.Trim(),
            DepartementCode = departementCode,
            IsDepartementale = isDepartementale,
        };

    /// <returns>This; a description that changes nothing leaves the version.</returns>
    public Result<Team> Describe(string name, string? departementCode, bool isDepartementale)
    {
        if (Broken(name, departementCode, isDepartementale) is { } refusal)
        {
            return refusal;
        }

        if (!IsDescribedBy(name, departementCode, isDepartementale))
        {
            (Name, DepartementCode, IsDepartementale) = (name.Trim(), departementCode, isDepartementale);
            Version++;
        }

        return this;
    }

    public bool IsDescribedBy(string name, string? departementCode, bool isDepartementale) =>
        (Name, DepartementCode, IsDepartementale) == (name.Trim(), departementCode, isDepartementale);

    /// <summary>Its members leave with it; its coordinators stay, so that they may reopen it.</summary>
    public void Archive(DateOnly day)
    {
        if (ArchivedOn is null)
        {
            ArchivedOn = day;
            Version++;
        }
    }

    public void Reopen()
    {
        if (ArchivedOn is not null)
        {
            ArchivedOn = null;
            Version++;
        }
    }

    /// <summary>A coordinator leaves: of two who leave at once, the second is judged without the first.</summary>
    public void LoseCoordinator() => Version++;

    private static Refusal? Broken(string name, string? departementCode, bool isDepartementale) =>
        name.Trim().Length is 0 or > MaxNameLength ? TeamRefusals.NameLength
        : departementCode is not null && !Territory.IsWellFormed(TerritoryKind.Departement, departementCode) ? TeamRefusals.DepartementUnknown
        : isDepartementale && departementCode is null ? TeamRefusals.DepartementMissing
        : null;
}
