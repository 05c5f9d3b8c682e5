using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Organization.Posts;

internal static class PostRefusals
{
    /// <summary>A later day is a slip of the keyboard.</summary>
    public static readonly DateOnly LatestDay = new(2099, 12, 31);

    public static readonly Refusal NumberOutOfRange = new(
        "post.number_out_of_range", "Les postes sont numérotés de 1 à 999.", nameof(PostForm.Number));

    public static readonly Refusal BeforeScheme = new(
        "post.before_scheme",
        $"Un poste ne peut pas ouvrir avant le {FrenchDates.Day(BusinessCalendar.SchemeStart)}, début du dispositif.",
        nameof(PostForm.FirstDay));

    public static readonly Refusal FirstDayTooFar =
        new("post.first_day_too_far", "Vérifiez l’année du premier jour.", nameof(PostForm.FirstDay));

    public static readonly Refusal LineUnknown =
        new("post.line_unknown", "Choisissez la ligne de financement dans la liste.", nameof(PostForm.Line));

    public static readonly Refusal GrantOutOfRange = new(
        "post.grant_out_of_range",
        $"Le montant accordé va de 0 à {FrenchNumbers.Integer(Post.MaxGrantedEuros)} euros, sans les centimes.",
        nameof(PostForm.GrantedEuros));

    public static readonly Refusal AgreementEndsBeforeItBegins = new(
        "post.agreement_ends_before_it_begins",
        "La convention ne peut pas finir avant le premier jour du poste.",
        nameof(PostForm.AgreementEnd));

    public static readonly Refusal AgreementEndTooFar =
        new("post.agreement_end_too_far", "Vérifiez l’année de fin de la convention.", nameof(PostForm.AgreementEnd));

    public static readonly Refusal ChangedMeanwhile = new(
        "post.changed_meanwhile",
        "Ce poste a changé entre-temps\u00A0: rien n’est écrasé. Comparez avec ce qui est enregistré, puis enregistrez de nouveau.");

    public static Refusal NumberTaken(int number) => new(
        "post.number_taken", $"Le poste n°\u00A0{number} existe déjà dans cette structure.", nameof(PostForm.Number));

    public static Refusal OpensAfterItsContracts(DateOnly firstHeld) => new(
        "post.opens_after_its_contracts",
        $"Le poste est occupé dès le {FrenchDates.Day(firstHeld)}\u00A0: il ne peut pas ouvrir plus tard.",
        nameof(PostForm.FirstDay));
}
