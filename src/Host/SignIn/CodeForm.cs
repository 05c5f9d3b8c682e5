using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>What is asked after the password.</summary>
internal sealed record CodeForm
{
    [Display(Name = "Code à usage unique")]
    [Required(ErrorMessage = "Recopiez le code de votre téléphone.")]
    [StringLength(20)]
    public string Code { get; init; } = "";

    /// <summary>Of <see cref="SecondStepTickets"/>.</summary>
    [StringLength(1000)]
    public string? Ticket { get; init; }
}
