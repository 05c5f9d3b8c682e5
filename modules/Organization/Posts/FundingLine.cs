using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>The agreements that the scheme signed: the first ones, then those that renewed them. Numbers are stored.</summary>
internal enum FundingLine : byte
{
    [Display(Name = "V1 (première convention)")] V1 = 1,
    [Display(Name = "V2 (renouvellement)")] V2 = 2,
}
