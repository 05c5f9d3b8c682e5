using ConseillerNumerique.Organization.Places.Directory.Forms;
using ConseillerNumerique.Organization.Places.Hours;

namespace ConseillerNumerique.Organization.Tests.Places;

internal sealed class OsmHoursReaderTests
{
    [TestCase("Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00; PH off")]
    [TestCase("Mo-Su 00:00-24:00")]
    [TestCase("Mo,Th 14:00-16:30")]
    [TestCase("Tu-Th,Sa 10:00-18:00")]
    [TestCase("Mo,Tu 08:30-12:00; We 08:30-18:00")]
    public void What_the_grid_writes_it_reads_again(string hours) =>
        Assert.That(OsmHoursReader.Read(hours)?.ToOsm(), Is.EqualTo(hours));

    [TestCase("24/7", "Mo-Su 00:00-24:00")]
    [TestCase("09:00-12:00", "Mo-Su 09:00-12:00")]
    [TestCase("Mo-Fr 9:00-12:00 ;", "Mo-Fr 09:00-12:00")]
    [TestCase("Mo-Fr 09:00-18:00; We off", "Mo,Tu,Th,Fr 09:00-18:00")]
    [TestCase("Sa-Mo 10:00-12:00", "Mo,Sa,Su 10:00-12:00")]
    [TestCase("Mo 14:00-18:00, 09:00-12:00", "Mo 09:00-12:00,14:00-18:00")]
    public void Other_ways_to_say_a_week_are_understood(string hours, string written) =>
        Assert.That(OsmHoursReader.Read(hours)?.ToOsm(), Is.EqualTo(written));

    [TestCase("")]
    [TestCase("Mo-Fr")]
    [TestCase("Mo-Fr 25:00-26:00")]
    [TestCase("Mo-Fr 12:00-09:00")]
    [TestCase("Mo 09:00-10:00,11:00-12:00,14:00-16:00")]
    [TestCase("Mo 09:00-12:00,11:00-14:00")]
    [TestCase("Fr 22:00-02:00")]
    [TestCase("PH 10:00-12:00")]
    [TestCase("Jan-Mar Mo-Fr 09:00-12:00")]
    [TestCase("Mo-Fr 09:00-12:00 \"sur rendez-vous\"")]
    [TestCase("week 1-53/2 Tu 09:00-12:00")]
    [TestCase("du lundi au vendredi")]
    [TestCase("Mo-Fr 09:00+")]
    [TestCase("Mo-Tu-We 09:00-12:00")]
    public void What_a_week_grid_cannot_show_is_left_alone(string hours)
    {
        Assert.That(OsmHoursReader.Read(hours), Is.Null);
        Assert.That(HoursForm.Of(hours).Read(hours), Is.EqualTo(hours.Length == 0 ? null : hours));
    }

    [Test]
    public void Hours_that_were_not_touched_stay_as_they_were_written()
    {
        const string Kept = "Mo-Fr 9:00-12:00; Sa,Su off";

        var form = HoursForm.Of(Kept);

        Assert.That(form.AsText, Is.False);
        Assert.That(form.Read(Kept), Is.EqualTo(Kept));
        form.Days[5].From1 = new(10, 0);
        form.Days[5].To1 = new(12, 0);
        Assert.That(form.Read(Kept), Is.EqualTo("Mo-Fr 09:00-12:00; Sa 10:00-12:00"));
    }

    [Test]
    public void Monday_is_copied_until_Friday_and_the_weekend_stays()
    {
        var form = HoursForm.Of("Mo 09:00-12:00; Sa 10:00-11:00").WithMondayUntilFriday();

        Assert.That(form.Read(null), Is.EqualTo("Mo-Fr 09:00-12:00; Sa 10:00-11:00"));
    }

    [Test]
    public void Two_thousand_random_texts_never_fail_and_come_back_as_they_were()
    {
        foreach (var text in RandomHours.Texts(2_000))
        {
            var week = OsmHoursReader.Read(text);

            Assert.That(HoursForm.Of(text).Read(text), Is.EqualTo(string.IsNullOrWhiteSpace(text) ? null : text.Trim()).Or.EqualTo(text), text);
            Assert.That(() => HoursInWords.Of(text), Throws.Nothing, text);
            if (week is { IsEmpty: false })
            {
                Assert.That(OsmHoursReader.Read(week.ToOsm()), Is.EqualTo(week), text);
            }
        }
    }
}
