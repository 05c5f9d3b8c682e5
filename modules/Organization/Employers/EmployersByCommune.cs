namespace ConseillerNumerique.Organization.Employers;

/// <summary>Employers by where they are, which their index of communes finds.</summary>
internal static class EmployersByCommune
{
    private const int CodeLength = 5;

#pragma warning disable CA1309 // translated: the database compares, by its own order, in which codes of five digits and capitals agree
    /// <summary>A commune's code begins with its département's: from « 26000 » to « 26999 ».</summary>
    public static IQueryable<Employer> InDepartement(this IQueryable<Employer> employers, string code)
    {
        var (first, last) = (code.PadRight(CodeLength, '0'), code.PadRight(CodeLength, '9'));
        return employers.Where(one => string.Compare(one.CommuneCode, first) >= 0 && string.Compare(one.CommuneCode, last) <= 0);
    }
#pragma warning restore CA1309
}
