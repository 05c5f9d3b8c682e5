using System.Net;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Places.Merging;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Places;

internal sealed class MergePlacesTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _double;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _double = await _host.AddPlaceAsync(_advisor, "Mediatheque");
    }

    [TearDown]
    public void Close() => _host.Dispose();

    [Test]
    public async Task An_administrator_compares_and_merges_and_both_places_are_audited()
    {
        using var browser = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        var page = $"/lieux/{_double}/fusionner";

        var choice = WebUtility.HtmlDecode(await browser.GetStringAsync(page));
        using var unchosen = await browser.SubmitAsync($"{page}?avec={_advisor.PlaceId}");
        using var merged = await browser.SubmitAsync($"{page}?avec={_advisor.PlaceId}", ("KeptId", _advisor.PlaceId.ToString()));
        await _host.DeliverEventsAsync();

        Assert.That(choice, Does.Contain("Médiathèque"));
        Assert.That(unchosen.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(merged.Headers.Location?.OriginalString, Is.EqualTo($"/lieux/{_advisor.PlaceId}"));
        Assert.That((await _host.PlaceAsync(_double)).MergedIntoId, Is.EqualTo(_advisor.PlaceId));
        var audited = await _host.InOrganizationAsync(db => Task.FromResult(db.AuditEntries.Where(entry => entry.Action == "place.merged").Select(entry => entry.SubjectId).ToList()));
        Assert.That(audited, Is.EquivalentTo(new[] { _double, _advisor.PlaceId }));
    }

    [Test]
    public async Task The_merged_place_answers_as_the_kept_one_everywhere()
    {
        await _host.MergePlacesAsync(_double, _advisor.PlaceId);

        var found = await _host.AskAsync(new FindPlaces([_double, _advisor.PlaceId]));
        var atWork = await _host.AskAsync(new FindAdvisorAtWork(_advisor.Id));

        Assert.That(found[_double], Is.EqualTo(found[_advisor.PlaceId]));
        Assert.That(atWork!.Places.Select(place => place.PlaceId), Is.All.EqualTo(_advisor.PlaceId));
        Assert.That(atWork.PlaceOf(_double), Is.EqualTo(_advisor.PlaceId));
        Assert.That(atWork.IdsOf(_advisor.PlaceId), Is.EquivalentTo(new[] { _advisor.PlaceId, _double }));
    }

    [Test]
    public async Task Attachments_stay_as_they_were_and_the_address_leads_on()
    {
        var before = await _host.AttachmentsOfAsync(_advisor.Id);
        await _host.MergePlacesAsync(_double, _advisor.PlaceId);
        using var browser = await _host.SignedInAsync(_advisor.Id);

        using var answer = await browser.GetAsync(new Uri($"/lieux/{_double}", UriKind.Relative));
        var list = await browser.GetStringAsync("/lieux");

        Assert.That((await _host.AttachmentsOfAsync(_advisor.Id)).Select(one => (one.PlaceId, one.FirstDay, one.LastDay)), Is.EquivalentTo(before.Select(one => (one.PlaceId, one.FirstDay, one.LastDay))));
        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo($"/lieux/{_advisor.PlaceId}"));
        Assert.That(list, Does.Contain($"/lieux/{_advisor.PlaceId}").And.Not.Contain(_double.ToString()));
    }

    [Test]
    public async Task One_who_worked_in_the_merged_place_only_works_in_the_kept_one()
    {
        var colleague = await _host.AddAdvisorAsync(_advisor.EmployerId);
        await _host.MergePlacesAsync(colleague.PlaceId, _advisor.PlaceId);
        using var browser = await _host.SignedInAsync(colleague.Id);

        var form = await browser.GetStringAsync("/activites/nouvelle/ponctuelle");
        using var left = await browser.SubmitAsync($"/lieux/{_advisor.PlaceId}/rattachement", ("acte", "partir"), ("LastDay", "2026-03-10"));

        Assert.That(form, Does.Contain($"<option value=\"{_advisor.PlaceId}\"").And.Not.Contain(colleague.PlaceId.ToString()));
        Assert.That((await _host.AttachmentsOfAsync(colleague.Id)).Single().LastDay, Is.EqualTo(new DateOnly(2026, 3, 10)));
    }

    [Test]
    public async Task A_merge_of_a_merge_never_makes_a_chain()
    {
        var third = await _host.AddPlaceAsync(_advisor, "Médiathèque Louis-Aragon");
        await _host.MergePlacesAsync(_double, _advisor.PlaceId);

        await _host.MergePlacesAsync(_advisor.PlaceId, third);

        Assert.That((await _host.PlaceAsync(_double)).MergedIntoId, Is.EqualTo(third));
        Assert.That((await _host.AskAsync(new FindPlaces([_double])))[_double].PlaceId, Is.EqualTo(third));
    }

    [Test]
    public async Task Two_clicks_at_once_merge_once_and_separate_once()
    {
        var administrator = await _host.AddAdministratorAsync();
        var (merge, separate) = (new MergePlaces(_double, _advisor.PlaceId), new SeparatePlace(_double));

        var merged = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => _host.SendAsync(administrator, merge)));
        var separated = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => _host.SendAsync(administrator, separate)));
        await _host.DeliverEventsAsync();

        Assert.That(merged.Select(answer => answer!.Made()), Is.All.EqualTo(_advisor.PlaceId)); // both places are there
        Assert.That(separated, Is.All.True);
        var noted = await _host.InOrganizationAsync(db => Task.FromResult(
            db.AuditEntries.Where(entry => entry.SubjectId == _double).OrderBy(entry => entry.Number).Select(entry => entry.Action).ToList()));
        Assert.That(noted, Is.EqualTo(new[] { "place.merged", "place.separated" }));
    }

    [Test]
    public async Task A_merge_can_be_taken_back()
    {
        await _host.MergePlacesAsync(_double, _advisor.PlaceId);
        using var browser = await _host.SignedInAsync(await _host.AddAdministratorAsync());

        using var answer = await browser.SubmitAsync($"/lieux/{_advisor.PlaceId}/fusionner", ("separer", _double.ToString()));

        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo($"/lieux/{_double}"));
        Assert.That((await _host.PlaceAsync(_double)).MergedIntoId, Is.Null);
    }
}
