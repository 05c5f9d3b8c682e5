namespace ConseillerNumerique.Organization.Network;

/// <summary>A département, or some communes of it.</summary>
internal sealed record DirectoryArea
{
    private const int CommuneCodeLength = 5;

    /// <summary>« 26 », « 2A », « 971 ».</summary>
    public required string DepartementCode { get; init; }

    /// <summary>INSEE codes, arrondissements too; null: the whole département.</summary>
    public IReadOnlyList<string>? CommuneCodes { get; init; }

    /// <summary>The codes of a département's communes lie between these two: what an index can search.</summary>
    public string FirstCommune => DepartementCode.PadRight(CommuneCodeLength, '0');

    public string LastCommune => DepartementCode.PadRight(CommuneCodeLength, '9');
}
