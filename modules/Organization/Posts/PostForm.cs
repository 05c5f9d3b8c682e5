using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>A post as an administrator types it.</summary>
internal sealed record PostForm
{
    [Display(Name = "Numéro du poste"), Required(ErrorMessage = "Donnez un numéro au poste.")]
    public int? Number { get; init; }

    /// <summary>The version that the form was filled with; 0 for a new post.</summary>
    public int Version { get; init; }

    [Display(Name = "Premier jour du poste"), Required(ErrorMessage = "Indiquez le premier jour du poste.")]
    public DateOnly? FirstDay { get; init; }

    [Display(Name = "Ligne de financement"), Required(ErrorMessage = "Choisissez la ligne de financement.")]
    public FundingLine? Line { get; init; }

    [Display(Name = "Montant accordé (en euros)")]
    public int? GrantedEuros { get; init; }

    [Display(Name = "Fin de la convention")]
    public DateOnly? AgreementEnd { get; init; }

    public static PostForm Of(Post post) => new()
    {
        Number = post.Number,
        Version = post.Version,
        FirstDay = post.FirstDay,
        Line = post.Line,
        GrantedEuros = post.GrantedEuros,
        AgreementEnd = post.AgreementEnd,
    };

    /// <summary>To be called once the form is found whole.</summary>
    public PostTerms ToTerms() => new()
    {
        FirstDay = FirstDay ?? default,
        Line = Line,
        GrantedEuros = GrantedEuros,
        AgreementEnd = AgreementEnd,
    };
}
