using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>
/// Whether the person was sent to another body, and to which kind: one value says both, so that « oui » without a
/// kind cannot exist. Individual and one-off only. Numbers are stored: add at the end, never renumber.
/// </summary>
public enum Referral : byte
{
    [Display(Name = "Non communiqué")] NotStated = 0,
    [Display(Name = "Non")] None = 1,
    [Display(Name = "Administration (mairie, préfecture…)")] Administration = 2,
    [Display(Name = "Autre structure de médiation numérique")] OtherMediation = 3,
    [Display(Name = "Opérateur ou organisme en charge de la démarche")] ProcedureOperator = 4,
    [Display(Name = "Structure d’aide sociale")] SocialAid = 5,
    [Display(Name = "Structure d’insertion professionnelle")] JobInsertion = 6,
    [Display(Name = "Structure d’aide aux démarches administratives (France Services…)")] ProcedureHelp = 7,
    [Display(Name = "Autre")] Other = 8,
}
