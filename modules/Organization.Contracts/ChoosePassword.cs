using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>
/// Uses a single-use link: sets the password, ends every session; answers with the account, whose one-time code may be
/// asked for still.
/// </summary>
public sealed record ChoosePassword : IRequest<Result<CheckedPassword>>
{
    public const int MinLength = 12;
    public const int MaxLength = 256;

    public string Secret { get; init; } = "";

    [Display(Name = "Nouveau mot de passe"), DataType(DataType.Password)]
    [Required(ErrorMessage = "Choisissez un mot de passe.")]
    [StringLength(MaxLength, MinimumLength = MinLength)]
    public string Password { get; init; } = "";
}
