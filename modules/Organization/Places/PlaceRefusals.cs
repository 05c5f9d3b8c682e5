using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Places;

internal static class PlaceRefusals
{
    public static readonly Refusal NameLength =
        new("place.name_length", "Le nom du lieu compte de 1 à 200 caractères.", nameof(Place.Name));

    public static readonly Refusal AddressLength =
        new("place.address_length", "L’adresse du lieu compte de 1 à 250 caractères.", nameof(Place.Address));

    public static readonly Refusal CommuneUnknown =
        new("place.commune_unknown", "Choisissez une commune de la liste.", nameof(Place.CommuneCode));
}
