using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

/// <summary>Gender, age and status of the unnamed participants of a session that is confirmed.</summary>
internal sealed class ConfirmDistributionsTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;
    private Guid _lucette;
    private Guid _renee;
    private Guid _series;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _lucette = await _host.FollowAsync(_advisor);
        _renee = await _host.FollowAsync(_advisor, Followed.Lucette with { FirstName = "Renée", Phone = null });
        _series = await _host.PlanAsync(_advisor, Planned.Email.With(_lucette, _renee));
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    private string Path => $"/ateliers/{_series}/seances/2026-03-10/confirmer";

    [Test]
    public async Task The_distributions_of_the_unnamed_are_asked_and_kept()
    {
        using var answer = await (await OpenForm.OpenAsync(_browser, Path)).SendAsync(
            [.. AsShown(), ("Input.Genders.Female", "2"), ("Input.Ages.From70", "3"), ("Input.Statuses.Retired", "1")]);

        var people = (await _host.OnlyActivityOfAsync(_advisor)).Participants;
        Assert.That((people.Female, people.From70, people.Retired), Is.EqualTo((2, 3, 1)));
    }

    [Test]
    public async Task A_second_tab_without_distributions_does_not_empty_those_of_the_first()
    {
        var (one, other) = (await OpenForm.OpenAsync(_browser, Path), await OpenForm.OpenAsync(_browser, Path));
        (string Name, string Value)[] without = [.. AsShown().Where(field => field.Value != _renee.ToString()), ("Input.Statuses.Jobless", "1")];
        using var first = await one.SendAsync([.. AsShown(), ("Input.Genders.Female", "2"), ("Input.Ages.From70", "3"), ("Input.Statuses.Retired", "1")]);
        using var met = await other.SendAsync(without);

        using var corrected = await (await other.AgainAsync(met)).SendAsync([.. without, ("suite", "modifier")]);

        var people = (await _host.OnlyActivityOfAsync(_advisor)).Participants;
        Assert.That(corrected.IsSaved(), Is.True);
        Assert.That((people.Female, people.From70, people.Jobless, people.Retired), Is.EqualTo((2, 3, 1, 0)));
    }

    [Test]
    public async Task A_distribution_beyond_the_total_is_refused_where_it_is_typed()
    {
        using var answer = await _browser.SubmitAsync(Path, [.. AsShown(), ("Input.Genders.Female", "9")]);

        Assert.That(await answer.TextAsync(), Does.Contain("La répartition par genre dépasse le total de 3.").And.Match("<details[^>]*open[^>]*>\\s*<summary>.*Genre, âge et statut"));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
    }

    /// <summary>What a browser sends of the form as it was shown, with three people more.</summary>
    private (string Name, string Value)[] AsShown() =>
    [
        ("Input.PersonIds", _lucette.ToString()), ("Input.PersonIds", _renee.ToString()), ("Input.Total", "3"), ("Input.AlreadyHelpedCount", "1"),
        ("Input.Title", "Ma boîte mail"), ("Input.Where", _advisor.PlaceId.ToString()), ("Input.Date", "2026-03-10"), ("Input.Duration", "90"),
        ("Input.Level", "NotStated"), ("Input.Themes", "Email"),
    ];
}
