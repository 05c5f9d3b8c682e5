using ConseillerNumerique.Organization.Places.Vocabulary;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Places;

/// <summary>Narrows places to those that hold a value; null narrows nothing. Sets are bits of one integer.</summary>
internal static class PlaceFilters
{
    public static IQueryable<Place> Offering(this IQueryable<Place> places, PlaceService? service)
    {
        var bit = Bit(service);
        return bit == 0 ? places : places.Where(place => ((int)(object)place.Services & bit) != 0);
    }

    /// <summary>Those made for them, and those that are for everybody.</summary>
    public static IQueryable<Place> For(this IQueryable<Place> places, PlacePublic? audience)
    {
        var bit = Bit(audience);
        return bit == 0 ? places : places.Where(place => (int)(object)place.Publics == 0 || ((int)(object)place.Publics & bit) != 0);
    }

    public static IQueryable<Place> Caring(this IQueryable<Place> places, SpecialCare? care)
    {
        var bit = Bit(care);
        return bit == 0 ? places : places.Where(place => ((int)(object)place.SpecialCare & bit) != 0);
    }

    public static IQueryable<Place> ReachedBy(this IQueryable<Place> places, AccessMode? access)
    {
        var bit = Bit(access);
        return bit == 0 ? places : places.Where(place => ((int)(object)place.Access & bit) != 0);
    }

    /// <summary>What strangers may see.</summary>
    public static IQueryable<Place> Published(this IQueryable<Place> places) =>
        places.Where(place => place.IsVisible && place.MergedIntoId == null);

    private static int Bit<TEnum>(TEnum? value)
        where TEnum : struct, Enum =>
        value is { } known ? EnumSet<TEnum>.Of(known).Bits : 0;
}
