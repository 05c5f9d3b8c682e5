using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.Organization.Places.Vocabulary;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Places;

internal sealed class PlaceRulesTests
{
    private static readonly DateTime Now = new(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc);

    private static readonly Employer Owner = Employer.Register(Guid.CreateVersion7(), new() { Name = "CCAS", Kind = EmployerKind.Commune, CommuneCode = "26108" }).Made();

    private static IEnumerable<TestCaseData> Refused()
    {
        var good = TestPlaces.Described("Médiathèque");
        yield return new(good with { Services = default }, PlaceRefusals.VisibleWithoutService);
        yield return new(good with { Siret = "73282932000075" }, PlaceRefusals.SiretWrong);
        yield return new(good with { Rna = "W12" }, PlaceRefusals.RnaWrong);
        yield return new(good with { PostalCode = "2640" }, PlaceRefusals.PostalCodeWrong);
        yield return new(good with { Phone = "0475250000" }, PlaceRefusals.PhoneWrong);
        yield return new(good with { Emails = "a@exemple.fr|pas une adresse" }, PlaceRefusals.EmailsWrong);
        yield return new(good with { Emails = "=1+1@exemple.fr" }, PlaceRefusals.EmailsWrong);
        yield return new(good with { Emails = "a@exemple.fr|+a@exemple.fr" }, PlaceRefusals.EmailsWrong);
        yield return new(good with { Emails = "-a@exemple.fr" }, PlaceRefusals.EmailsWrong);
        yield return new(good with { Emails = string.Join('|', Enumerable.Range(1, 6).Select(n => $"a{n}@exemple.fr")) }, PlaceRefusals.EmailsWrong);
        yield return new(good with { WebSite = "javascript:alert(1)" }, PlaceRefusals.WebSiteWrong);
        yield return new(good with { WebSite = "https://nom:secret@exemple.fr/" }, PlaceRefusals.WebSiteWrong);
        yield return new(good with { AppointmentSite = "exemple.fr" }, PlaceRefusals.AppointmentSiteWrong);
        yield return new(good with { AccessibilitySheet = "https://exemple.fr/acceslibre.beta.gouv.fr" }, PlaceRefusals.AccessibilitySheetWrong);
        yield return new(good with { AccessibilitySheet = "http://acceslibre.gouv.fr/app/26-crest/" }, PlaceRefusals.AccessibilitySheetWrong);
        yield return new(good with { AccessibilitySheet = "https://acceslibre.beta.gouv.fr/" }, PlaceRefusals.AccessibilitySheetWrong);
        yield return new(good with { Latitude = 5.02, Longitude = 44.73 }, PlaceRefusals.PositionWrong);
        yield return new(good with { Latitude = 44.73 }, PlaceRefusals.PositionWrong);
        yield return new(good with { Summary = new('a', 281) }, PlaceRefusals.SummaryTooLong);
        yield return new(good with { Detail = new('a', 2001) }, PlaceRefusals.DetailTooLong);
        yield return new(good with { OpeningHours = new('a', 501) }, PlaceRefusals.HoursTooLong);
    }

    [TestCaseSource(nameof(Refused))]
    public void Refuses(object description, Refusal refusal) =>
        Assert.That(Place.Open(Owner, (PlaceDescription)description, Now).TryGet(out _, out var given) ? null : given, Is.EqualTo(refusal));

    [TestCase("https://acceslibre.beta.gouv.fr/app/26-crest/a/mairie/erp/mairie/")]
    [TestCase("https://acceslibre.gouv.fr/app/26-crest/a/mairie/erp/mairie/")]
    public void Takes_a_sheet_of_either_host_and_publishes_it_under_that_of_the_standard(string sheet)
    {
        Assert.That(PlaceRules.Broken(TestPlaces.Described("Mairie") with { AccessibilitySheet = sheet }), Is.Empty);
        Assert.That(WebAddress.OfStandard(sheet), Is.EqualTo("https://acceslibre.beta.gouv.fr/app/26-crest/a/mairie/erp/mairie/"));
    }

    [TestCase(44.73, 5.02)]
    [TestCase(-20.88, 55.45)]
    [TestCase(14.6, -61.07)]
    [TestCase(-22.27, 166.44)]
    public void Takes_positions_of_mainland_and_overseas(double latitude, double longitude) =>
        Assert.That(Position.IsGood(latitude, longitude), Is.True);

    [TestCase("44.7281, 5.0227", 44.7281, 5.0227)]
    [TestCase("44,7281 ; 5,0227", 44.7281, 5.0227)]
    [TestCase("-20.88 55.45", -20.88, 55.45)]
    public void Reads_a_position_as_maps_copy_it(string typed, double latitude, double longitude) =>
        Assert.That(Position.Read(typed), Is.EqualTo(new Position(latitude, longitude)));

    [TestCase("ici")]
    [TestCase("44.7281")]
    [TestCase("44.7281, 5.0227, 12")]
    [TestCase("4444444.1, 5")]
    public void Reads_nothing_else_as_a_position(string typed) => Assert.That(Position.Read(typed), Is.Null);

    [Test]
    public void The_same_description_once_more_changes_nothing()
    {
        var said = TestPlaces.Described("Médiathèque");
        var place = Place.Open(Owner, said, Now).Made();

        place.Describe(said with { Name = " Médiathèque " }, Now.AddDays(1));

        Assert.That((place.Version, place.UpdatedAt), Is.EqualTo((1, Now)));
    }

    [Test]
    public void A_change_names_its_fields_and_not_their_contents()
    {
        var said = TestPlaces.Described("Médiathèque");
        var place = Place.Open(Owner, said, Now).Made();

        var changed = place.Describe(said with { Phone = "+33475250000", Fees = EnumSet<PlaceFee>.Of(PlaceFee.Free) }, Now.AddDays(1)).Made();

        Assert.That(changed, Is.EquivalentTo(new[] { "Phone", "Fees" }));
        Assert.That((place.Version, place.UpdatedAt), Is.EqualTo((2, Now.AddDays(1))));
    }

    [TestCase("mediatheque", "mediatheque louis aragon", true)]
    [TestCase("mairie de crest", "mairie", true)]
    [TestCase("france services crest", "maison france services", true)]
    [TestCase("mediateque", "mediatheque", true)]
    [TestCase("maison de quartier", "maison des jeunes", false)]
    [TestCase("mairie", "mediatheque", false)]
    public void Names_are_alike_or_not(string one, string other, bool alike) =>
        Assert.That(NameSimilarity.Of(one, other, "crest") >= NameSimilarity.Alike, Is.EqualTo(alike));

    [Test]
    public void Only_places_of_one_commune_are_merged_and_only_once()
    {
        var (place, kept) = (Open("A", "26108"), Open("B", "26108"));

        Assert.That(place.MergeInto(place, Now), Is.EqualTo(PlaceRefusals.MergedIntoItself));
        Assert.That(place.MergeInto(Open("C", "26362"), Now), Is.EqualTo(PlaceRefusals.MergedAcrossCommunes));
        Assert.That(place.MergeInto(kept, Now), Is.Null);
        Assert.That(place.MergeInto(kept, Now), Is.EqualTo(PlaceRefusals.MergedAlready));
        Assert.That(Open("D", "75101").MergeInto(Open("E", "75103"), Now), Is.Null, "two arrondissements are one commune");
    }

    private static Place Open(string name, string commune) => Place.Open(Owner, TestPlaces.Described(name, commune), Now).Made();
}
