using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Correspondents;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Loans;
using ConseillerNumerique.ActivityReporting.Mandates;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.ActivityReporting.Tests.Coordination;
using ConseillerNumerique.ActivityReporting.Tests.Mandates;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Series;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

/// <summary>A form that is opened to change something and sent as it stands loses nothing, whatever the record says.</summary>
internal sealed class UntouchedFormTests
{
    private const string Address = "lucette@exemple.fr";
    private const string TwoLines = "Deux lignes\nd’un « récit » <i>entier</i>";

    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    /// <param name="which">What is opened.</param>
    /// <param name="unsaid">What it cannot say beside the rest.</param>
    [TestCase("sheet", nameof(PersonContent.HasNoPhone))]
    [TestCase("sheet without a telephone", nameof(PersonContent.Phone))]
    [TestCase("weekly", nameof(SeriesPlan.WeekOfMonth))]
    [TestCase("monthly", nameof(SeriesPlan.EveryWeeks))]
    [TestCase("mandate")]
    [TestCase("loan to a person", nameof(LoanContent.PlaceId))]
    [TestCase("loan to a place", nameof(LoanContent.PersonId))]
    [TestCase("correspondent")]
    [TestCase("tag")]
    public async Task A_form_sent_as_it_stands_changes_nothing(string which, params string[] unsaid)
    {
        var (path, kept) = await FillAsync(which);
        var before = await kept();
        var form = await OpenForm.OpenAsync(_browser, path);

        using var saved = await form.SendAsync(ShownFields.Of(form.Html));

        Assert.That(before.Said.SelectMany(Unsaid), Is.EquivalentTo(unsaid), "All fields are to be filled: what is new too.");
        Assert.That(saved.IsSaved(), Is.True, await saved.TextAsync());
        Assert.That(await kept(), Is.EqualTo(before).Using<Stored>((one, other) => one.Version == other.Version && one.Said.SequenceEqual(other.Said)));
    }

    private Task<(string Path, Func<Task<Stored>> Stored)> FillAsync(string which) => which switch
    {
        "sheet" => SheetAsync(Full),
        "sheet without a telephone" => SheetAsync(Full with { Phone = null, HasNoPhone = true }),
        "weekly" => SeriesAsync(Rhythm),
        "monthly" => SeriesAsync(Rhythm with { Repeat = Repeat.Monthly, EveryWeeks = null, WeekOfMonth = WeekOfMonth.Last }),
        "mandate" => MandateAsync(),
        "loan to a person" => LoanAsync(toPerson: true),
        "loan to a place" => LoanAsync(toPerson: false),
        "correspondent" => CorrespondentAsync(),
        _ => TagAsync(),
    };

    private static PersonContent Full { get; } = Followed.Lucette with
    {
        Email = Address,
        CommuneCode = Given.Die,
        Gender = Gender.Female,
        Status = PersonStatus.Retired,
        Situation = DigitalSituation.NeedsAssistance,
        Notes = TwoLines,
    };

    private static SeriesPlan Rhythm { get; } = Planned.Tuesdays with { EveryWeeks = 2, Closed = "11/11/2026\n19/12/2026 - 04/01/2027", SkipsHolidays = true };

    private async Task<(string, Func<Task<Stored>>)> SheetAsync(PersonContent content)
    {
        var id = await _host.FollowAsync(_advisor, content);
        return ($"/beneficiaires/{id}/modifier", () => OneAsync(db => db.FollowedPersons, one => new(one.Version, one.Content)));
    }

    private async Task<(string, Func<Task<Stored>>)> SeriesAsync(SeriesPlan plan)
    {
        var bus = await _host.AddPlaceAsync(_advisor, "Bus numérique", isItinerant: true);
        var session = Planned.Email.Session with
        {
            PlaceId = bus,
            CommuneCode = Given.Die,
            Themes = EnumSet<Theme>.Of(Theme.Email, Theme.Procedures, Theme.Housing),
            ProcedureName = "APL",
            Materials = EnumSet<Material>.Of(Material.Computer, Material.Phone),
            Level = WorkshopLevel.Beginner,
            PersonIds = PersonIds.Of([await _host.FollowAsync(_advisor, Full)]),
        };
        var id = await _host.PlanAsync(_advisor, new() { Session = session, Plan = plan, IsPublic = true, PublicText = TwoLines });
        return ($"/ateliers/{id}/modifier", () => OneAsync(db => db.WorkshopSeries, one => new(one.Version, one.Content, one.Plan)));
    }

    private async Task<(string, Func<Task<Stored>>)> MandateAsync()
    {
        var id = await _host.MandateAsync(_advisor, await _host.FollowAsync(_advisor), Mandated.AMonth with { Scope = EnumSet<Theme>.Of(Theme.Money, Theme.Housing) });
        return ($"/mandats/{id}/modifier", () => OneAsync(db => db.Mandates, one => new(one.Version, one.Content)));
    }

    private async Task<(string, Func<Task<Stored>>)> LoanAsync(bool toPerson)
    {
        var content = new LoanContent
        {
            What = "Tablette « bleue »",
            PersonId = toPerson ? await _host.FollowAsync(_advisor) : null,
            PlaceId = toPerson ? null : _advisor.PlaceId,
            LentOn = new(2026, 3, 2),
            DueOn = new(2026, 3, 13),
        };
        var id = Guid.CreateVersion7();
        await _host.SendAsync(_advisor.Id, new LendEquipment { Id = id, Content = content });
        await _host.SendAsync(_advisor.Id, new ReturnEquipment(id, IsBack: true));
        return ($"/materiel/{id}/modifier", () => OneAsync(db => db.Loans, one => new(one.Version, one.Content)));
    }

    private async Task<(string, Func<Task<Stored>>)> CorrespondentAsync()
    {
        var content = new CorrespondentContent { Kind = Referral.SocialAid, Body = "CCAS de Crest", Name = "Mme Ferrand", Phone = "04 75 12 34 56", Email = Address, Hint = TwoLines };
        var id = Guid.CreateVersion7();
        await _host.SendAsync(_advisor.Id, new NoteCorrespondent { Id = id, Content = content });
        return ($"/correspondants/{id}/modifier", () => OneAsync(db => db.Correspondents, one => new(one.Version, one.Content)));
    }

    private async Task<(string, Func<Task<Stored>>)> TagAsync()
    {
        var id = Guid.CreateVersion7();
        await _host.SendAsync(_advisor.Id, new CreateTag { Id = id, Owner = TagOwner.Advisor(_advisor.Id), Name = "Mes « mardis »", Description = TwoLines });
        return ($"/etiquettes/{id}", () => OneAsync(db => db.Tags, one => new(one.Version, one.Name, one.Description!))); // it was given one
    }

    private Task<Stored> OneAsync<T>(Func<ActivityReportingDbContext, DbSet<T>> of, Func<T, Stored> kept)
        where T : class =>
        _host.InScopeAsync(async services => kept(await of(services.GetRequiredService<ActivityReportingDbContext>()).AsNoTracking().SingleAsync()));

    /// <summary>Members of a content that say nothing; a session in a series never says most of an activity's.</summary>
    private static IEnumerable<string> Unsaid(object said) => said is string or SeriesContent
        ? []
        : said.GetType().GetProperties()
            .Where(one => one.GetValue(said) is null or "" or false || (one.PropertyType.IsEnum && one.Name != nameof(SeriesPlan.Repeat) && Convert.ToInt32(one.GetValue(said)) == 0))
            .Select(one => one.Name);

    /// <param name="Version">+1 for each change.</param>
    /// <param name="Said">By the record.</param>
    private sealed record Stored(int Version, params object[] Said);
}
