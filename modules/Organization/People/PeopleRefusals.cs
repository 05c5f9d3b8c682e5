using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.People;

internal static class PeopleRefusals
{
    public static readonly Refusal NobodyTyped =
        new("people.nobody_typed", "Indiquez au moins une personne.", nameof(InvitePeople.Lines));

    public static readonly Refusal TooMany =
        new("people.too_many", $"Pas plus de {TypedPeople.Most} personnes à la fois\u00A0: envoyez la liste en plusieurs fois.", nameof(InvitePeople.Lines));

    public static readonly Refusal LastAdministrator = new(
        "people.last_administrator", "C’est la dernière personne qui administre cet espace\u00A0: donnez d’abord ce rôle à quelqu’un d’autre.");

    public static readonly Refusal NotYourself = new(
        "people.not_yourself", "Vous ne pouvez pas fermer votre propre compte\u00A0: demandez-le à une autre personne qui administre.");

    public static readonly Refusal NotYourOwnProofs = new(
        "people.not_your_own_proofs", "Vos clés et votre code à vous se changent dans «\u00A0Mon compte\u00A0», avec votre mot de passe.");

    public static readonly Refusal ChangedMeanwhile = new(
        "people.changed_meanwhile", "Ce compte a changé depuis que vous l’avez ouvert. Rien n’est enregistré\u00A0: votre saisie est là, rouvrez la fiche pour comparer.");

    public static readonly Refusal EmailTaken =
        new("people.email_taken", "Cette adresse est celle d’un autre compte.", nameof(ChangePerson.Email));

    public static readonly Refusal AlreadyIn = new(
        "people.already_in", "Cette personne a déjà choisi son mot de passe\u00A0: elle peut en choisir un autre par «\u00A0Mot de passe oublié\u00A0».");

    public static readonly Refusal NotInPlaceOfAdministrators = new(
        "people.not_in_place_of_administrators", "On ne regarde pas à la place d’une personne qui administre.");

    public static readonly Refusal InvitedMeanwhile = new(
        "people.invited_meanwhile", "Une de ces personnes vient d’être invitée. Rien n’est envoyé cette fois\u00A0: envoyez de nouveau la liste.", nameof(InvitePeople.Lines));

    public static Refusal LineUnreadable(int number) => new(
        "people.line_unreadable",
        $"Ligne {number}\u00A0: écrivez prénom, nom et adresse e-mail, séparés par des points-virgules. Rien n’est envoyé.",
        nameof(InvitePeople.Lines));

    public static Refusal LineHasNoAddress(int number) => new(
        "people.line_has_no_address",
        $"Ligne {number}\u00A0: l’adresse e-mail n’a pas la bonne forme, par exemple prenom.nom@exemple.fr. Rien n’est envoyé.",
        nameof(InvitePeople.Lines));

    public static Refusal LineNameLength(int number) => new(
        "people.line_name_length", $"Ligne {number}\u00A0: prénom et nom comptent chacun 100 caractères au plus. Rien n’est envoyé.", nameof(InvitePeople.Lines));

    public static Refusal AccountClosed(string email) => new(
        "people.account_closed", $"Le compte de {email} est fermé\u00A0: rouvrez-le depuis sa fiche, ou retirez la ligne. Rien n’est envoyé.", nameof(InvitePeople.Lines));
}
