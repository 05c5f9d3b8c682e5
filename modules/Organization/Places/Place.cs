using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Organization.Places;

/// <summary>Where help is given; belongs to an employer.</summary>
internal sealed class Place
{
    public const int MaxNameLength = 200;
    public const int MaxAddressLength = 250;

    private Place()
    {
    }

    public Guid Id { get; private set; }

    public Guid EmployerId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>What searches look into. Follows the name; stored for queries.</summary>
    public string SearchKey { get => SearchText.Fold(Name); private set { } }

    /// <summary>Number and street; the commune stands apart.</summary>
    public string Address { get; private set; } = "";

    /// <summary>INSEE code.</summary>
    public string CommuneCode { get; private set; } = "";

    /// <summary>A bus or the like, whose stops have communes of their own.</summary>
    public bool IsItinerant { get; private set; }

    public static Result<Place> Open(Employer employer, PlaceDescription description)
    {
        var (name, address) = (description.Name.Trim(), description.Address.Trim());
        if (name.Length is 0 or > MaxNameLength)
        {
            return PlaceRefusals.NameLength;
        }

        if (address.Length is 0 or > MaxAddressLength)
        {
            return PlaceRefusals.AddressLength;
        }

        if (!CommuneCodes.IsWellFormed(description.CommuneCode))
        {
            return PlaceRefusals.CommuneUnknown;
        }

        return new Place
        {
            Id = description.Id,
            EmployerId = employer.Id,
            Name = name,
            Address = address,
            CommuneCode = description.CommuneCode,
            IsItinerant = description.IsItinerant,
        };
    }
}
