namespace ConseillerNumerique.Organization.People;

internal sealed record TypedPerson(string FirstName, string LastName, string Email);
