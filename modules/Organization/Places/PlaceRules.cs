using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Organization.Places;

/// <summary>What a description must hold to; all that is wrong at once, for the form.</summary>
internal static class PlaceRules
{
    private const int MaxEmails = 5;
    private const int PostalCodeLength = 5;

    /// <param name="said">Trimmed.</param>
    public static IEnumerable<Refusal> Broken(PlaceDescription said) =>
        new[]
        {
            Unless(said.Name.Length is > 0 and <= Place.MaxNameLength, PlaceRefusals.NameLength),
            Unless(said.Address.Length is > 0 and <= Place.MaxAddressLength, PlaceRefusals.AddressLength),
            Unless(CommuneCodes.IsWellFormed(said.CommuneCode), PlaceRefusals.CommuneUnknown),
            Unless(said.PostalCode is null || IsPostalCode(said.PostalCode), PlaceRefusals.PostalCodeWrong),
            Unless(said.Siret is null || SharedKernel.Siret.IsValid(said.Siret), PlaceRefusals.SiretWrong),
            Unless(said.Rna is null || PlaceIdentifiers.IsRna(said.Rna), PlaceRefusals.RnaWrong),
            Unless(Fits(said.OpeningHours, Place.MaxHoursLength), PlaceRefusals.HoursTooLong),
            Unless(Fits(said.Summary, Place.MaxSummaryLength), PlaceRefusals.SummaryTooLong),
            Unless(Fits(said.Detail, Place.MaxDetailLength), PlaceRefusals.DetailTooLong),
            Unless(said.Phone is null || (PhoneNumber.TryRead(said.Phone, out var phone) && phone == said.Phone), PlaceRefusals.PhoneWrong),
            Unless(AreEmails(said.Emails), PlaceRefusals.EmailsWrong),
            Unless(WebAddress.IsGood(said.WebSite), PlaceRefusals.WebSiteWrong),
            Unless(WebAddress.IsGood(said.AppointmentSite), PlaceRefusals.AppointmentSiteWrong),
            Unless(WebAddress.IsGood(said.AccessibilitySheet) && WebAddress.IsOfAccesLibre(said.AccessibilitySheet), PlaceRefusals.AccessibilitySheetWrong),
            Unless(Position.IsGood(said.Latitude, said.Longitude), PlaceRefusals.PositionWrong),
            Unless(!said.IsVisible || !said.Services.IsEmpty, PlaceRefusals.VisibleWithoutService),
        }.OfType<Refusal>();

    public static Refusal? WhyNotMerged(Place place, Place kept) =>
        place.Id == kept.Id ? PlaceRefusals.MergedIntoItself
        : place.MergedIntoId is not null || kept.MergedIntoId is not null ? PlaceRefusals.MergedAlready
        : CommuneCodes.CommuneOf(place.CommuneCode) != CommuneCodes.CommuneOf(kept.CommuneCode) ? PlaceRefusals.MergedAcrossCommunes
        : null;

    private static Refusal? Unless(bool holds, Refusal refusal) => holds ? null : refusal;

    private static bool Fits(string? text, int length) => (text?.Length ?? 0) <= length;

    private static bool IsPostalCode(string code) => code.Length == PostalCodeLength && code.All(char.IsAsciiDigit);

    private static bool AreEmails(string? emails) =>
        emails is null
        || (emails.Length <= Place.MaxEmailsLength
            && emails.Split('|') is { Length: <= MaxEmails } each
            && each.All(IsEmail));

    /// <summary>Strangers open the open data in spreadsheets: no address that one would take for a formula.</summary>
    private static bool IsEmail(string email) => EmailAddress.IsWellFormed(email) && email[0] is not ('=' or '+' or '-' or '@');
}
