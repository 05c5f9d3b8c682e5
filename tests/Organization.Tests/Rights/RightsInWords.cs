using ConseillerNumerique.Organization.Contracts;

namespace ConseillerNumerique.Organization.Tests.Rights;

/// <summary>Rights as one line, so that a test sees those that it did not expect too.</summary>
internal static class RightsInWords
{
    public static string Of(ReportRights rights) => string.Join("; ",
    [
        .. rights.ReadsEverything ? new[] { "reads everything" } : [],
        .. rights.ReviewsTerritories ? new[] { $"reviews territories but {string.Join(",", rights.LedDepartements)}" } : [],
        .. rights.ReviewedEmployers.Select(id => $"reviews {id}"),
        .. rights.ReviewedDepartements.Select(code => $"reviews département {code}"),
        .. rights.ReadEmployers.Select(id => $"reads {id}"),
        .. rights.FundsNation ? new[] { "funds the nation" } : [],
        .. rights.FundedRegions.Select(code => $"funds région {code}"),
        .. rights.FundedDepartements.Select(code => $"funds département {code}"),
        .. rights.FundedEmployers.Select(id => $"funds {id}"),
    ]);
}
