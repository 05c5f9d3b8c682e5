using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>The three families of the scheme.</summary>
public enum ThemeFamily
{
    [Display(Name = "Usages du quotidien")] Everyday,
    [Display(Name = "Usages citoyens et critiques")] Citizen,
    [Display(Name = "Démarches administratives")] Procedures,
}
