using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Resources.Library;

internal static class ResourceRefusals
{
    public static readonly Refusal LinkIsNoWebAddress = new(
        "resource.link_is_no_web_address",
        "L’adresse doit être celle d’une page web et commencer par https:// ou http://.",
        nameof(PublishLink.Link));

    /// <summary>Letters with accents take six characters each in an address.</summary>
    public static readonly Refusal LinkTooLong = new(
        "resource.link_too_long",
        "Cette adresse est trop longue\u00A0: une fois ses accents codés, elle compte plus de 500 caractères.",
        nameof(PublishLink.Link));

    public static readonly Refusal LinkHoldsAPassword = new(
        "resource.link_holds_a_password",
        "L’adresse contient un identifiant de connexion : donnez l’adresse publique de la page.",
        nameof(PublishLink.Link));

    public static readonly Refusal LinkAlreadyPublished = new(
        "resource.link_already_published",
        "Cette adresse est déjà dans la bibliothèque.",
        nameof(PublishLink.Link));

    public static readonly Refusal AlreadySaved = new(
        "resource.already_saved",
        "Ce formulaire a déjà servi à publier une autre ressource. Pour publier aussi celle-ci, envoyez-la de nouveau.");
}
