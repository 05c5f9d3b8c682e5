using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>What the sign-in page asks.</summary>
internal sealed record SignInForm
{
    [Display(Name = "Adresse e-mail")]
    [Required(ErrorMessage = "Indiquez votre adresse e-mail.")]
    [StringLength(254)]
    public string Email { get; init; } = "";

    /// <summary>The length is bounded because hashing costs by it.</summary>
    [Display(Name = "Mot de passe")]
    [Required(ErrorMessage = "Indiquez votre mot de passe.")]
    [StringLength(256)]
    [DataType(DataType.Password)]
    public string Password { get; init; } = "";
}
