using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Places.Vocabulary;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Organization.Places;

/// <summary>Where help is given; belongs to an employer. <see cref="PlaceDescription"/> tells its fields.</summary>
internal sealed class Place
{
    public const int MaxNameLength = 200;
    public const int MaxAddressLength = 250;
    public const int MaxComplementLength = 200;
    public const int MaxHoursLength = 500;
    public const int MaxSummaryLength = 280;
    public const int MaxDetailLength = 2000;
    public const int MaxLabelsLength = 300;
    public const int MaxEmailsLength = 500;
    public const int MaxLinkLength = 500;

    private Place()
    {
    }

    public Guid Id { get; private set; }

    public Guid EmployerId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>What names are ordered and compared by: no accents, no capitals.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>What is searched: name and address, folded as <see cref="NameKey"/>.</summary>
    public string SearchText { get; private set; } = "";

    public string Address { get; private set; } = "";

    public string? AddressComplement { get; private set; }

    public string CommuneCode { get; private set; } = "";

    /// <summary>Of the commune: « 26 », « 2A », « 971 ».</summary>
    public string DepartementCode { get; private set; } = "";

    public string? PostalCode { get; private set; }

    public bool IsItinerant { get; private set; }

    public EnumSet<PlaceTypology> Typologies { get; private set; }

    public string? Siret { get; private set; }

    public string? Rna { get; private set; }

    public string? OpeningHours { get; private set; }

    public EnumSet<AccessMode> Access { get; private set; }

    public EnumSet<PlaceFee> Fees { get; private set; }

    public EnumSet<PlaceService> Services { get; private set; }

    public EnumSet<PlacePublic> Publics { get; private set; }

    public EnumSet<SpecialCare> SpecialCare { get; private set; }

    public EnumSet<NationalProgramme> Programmes { get; private set; }

    public EnumSet<PlaceLabel> Labels { get; private set; }

    public string? OtherLabels { get; private set; }

    public EnumSet<Guidance> Guidance { get; private set; }

    public string? Summary { get; private set; }

    public string? Detail { get; private set; }

    public string? Phone { get; private set; }

    public string? Emails { get; private set; }

    public string? WebSite { get; private set; }

    public string? AccessibilitySheet { get; private set; }

    public string? AppointmentSite { get; private set; }

    public double? Latitude { get; private set; }

    public double? Longitude { get; private set; }

    public bool IsVisible { get; private set; }

    /// <summary>+1 per change; a change of an older version is refused.</summary>
    public int Version { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <summary>
    /// The place that this one turned out to be. The row stays, with its attachments and under its id in the activities:
    /// whoever looks it up is led on. Never a chain: the other one is merged into nothing.
    /// </summary>
    public Guid? MergedIntoId { get; private set; }

    /// <param name="employer">Whose place it is.</param>
    /// <param name="description">As typed.</param>
    /// <param name="now">UTC.</param>
    public static Result<Place> Open(Employer employer, PlaceDescription description, DateTime now)
    {
        var place = new Place { Id = description.Id, EmployerId = employer.Id };
        return place.Describe(description, now).TryGet(out _, out var refusal) ? place : refusal;
    }

    /// <summary>The same description once more changes nothing.</summary>
    /// <returns>The names of the fields that changed.</returns>
    public Result<string[]> Describe(PlaceDescription description, DateTime now)
    {
        var said = description.Trimmed();
        if (PlaceRules.Broken(said).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        var changed = said.FieldsThatDifferFrom(PlaceDescription.Of(this));
        if (changed.Length > 0)
        {
            Take(said);
            Touch(now);
        }

        return changed;
    }

    /// <summary>Belongs to another employer from now on; attachments and activities stay what they are.</summary>
    public void HandOver(Employer employer, DateTime now)
    {
        EmployerId = employer.Id;
        Touch(now);
    }

    public Refusal? MergeInto(Place kept, DateTime now)
    {
        if (PlaceRules.WhyNotMerged(this, kept) is { } refusal)
        {
            return refusal;
        }

        MergedIntoId = kept.Id;
        Touch(now);
        kept.Touch(now);
        return null;
    }

    /// <summary>Of one that was merged into a place which is now merged itself.</summary>
    public void FollowTo(Place kept) => MergedIntoId = kept.Id;

    /// <summary>Stands by itself again; nothing had been moved.</summary>
    public void Separate(DateTime now)
    {
        MergedIntoId = null;
        Touch(now);
    }

    private void Touch(DateTime now) => (Version, UpdatedAt) = (Version + 1, now);

    private void Take(PlaceDescription said)
    {
        (Name, Address, AddressComplement) = (said.Name, said.Address, said.AddressComplement);
        (CommuneCode, PostalCode, IsItinerant) = (said.CommuneCode, said.PostalCode, said.IsItinerant);
        DepartementCode = CommuneCodes.DepartementOf(said.CommuneCode);
        NameKey = PlaceNames.Fold(said.Name);
        SearchText = $"{NameKey} {PlaceNames.Fold(said.Address)}";
        (Typologies, Siret, Rna) = (said.Typologies, said.Siret, said.Rna);
        (OpeningHours, Access, Fees) = (said.OpeningHours, said.Access, said.Fees);
        (Services, Publics, SpecialCare) = (said.Services, said.Publics, said.SpecialCare);
        (Programmes, Labels, OtherLabels, Guidance) = (said.Programmes, said.Labels, said.OtherLabels, said.Guidance);
        (Summary, Detail) = (said.Summary, said.Detail);
        (Phone, Emails, WebSite) = (said.Phone, said.Emails, said.WebSite);
        (AccessibilitySheet, AppointmentSite) = (said.AccessibilitySheet, said.AppointmentSite);
        (Latitude, Longitude, IsVisible) = (said.Latitude, said.Longitude, said.IsVisible);
    }
}
