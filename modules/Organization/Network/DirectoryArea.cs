namespace ConseillerNumerique.Organization.Network;

/// <summary>A département, or some communes of it.</summary>
internal sealed record DirectoryArea
{
    /// <summary>« 26 », « 2A », « 971 ».</summary>
    public required string DepartementCode { get; init; }

    /// <summary>INSEE codes, arrondissements too; null: the whole département.</summary>
    public IReadOnlyList<string>? CommuneCodes { get; init; }
}
