using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

/// <summary>What is looked for in titles and notes never stands in an address, and pages and exports still answer to it.</summary>
internal sealed class SearchTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Its_address_and_all_that_follow_hold_its_id_alone()
    {
        for (var i = 0; i < 26; i++)
        {
            await _host.LogAsync(_advisor, Given.OneOff with { Notes = "Demander à la préfecture" });
        }

        var address = await _browser.SearchAsync("/activites", "Préfecture", ("Type", "OneOff"), ("From", ""));
        var page = await _browser.TextAsync(address);

        Assert.That(address, Does.Match("^/activites\\?Type=OneOff&recherche=[0-9a-f-]{36}$"));
        Assert.That(page, Does.Contain($"{address}&p=2").And.Contain("value=\"Préfecture\""));
        Assert.That(System.Text.RegularExpressions.Regex.Matches(page, "(?:href|action)=\"[^\"]*\"").Select(one => one.Value), Has.None.Contains("fecture"));
        Assert.That(page, Does.Contain($"/activites/export/activites/csv{address["/activites".Length..]}"));
    }

    [Test]
    public async Task An_export_answers_to_it()
    {
        await _host.LogAsync(_advisor, Given.OneOff with { Notes = "Demander à la préfecture" });
        await _host.LogAsync(_advisor, Given.OneOff);

        var address = await _browser.SearchAsync("/activites", "prefecture");
        var csv = await _browser.GetStringAsync(new Uri($"/activites/export/activites/csv{address["/activites".Length..]}", UriKind.Relative));

        Assert.That(csv.Split("\r\n"), Has.Length.EqualTo(3)); // header, one row, nothing
    }

    [Test]
    public async Task Somebody_elses_and_a_forgotten_one_ask_to_type_it_again()
    {
        await _host.LogAsync(_advisor, Given.OneOff);
        var address = await _browser.SearchAsync("/activites", "secret");
        using var other = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);

        var page = await other.TextAsync(address);

        Assert.That(page, Does.Contain("Cette recherche n’est plus gardée").And.Not.Contain("secret"));
    }

    [Test]
    public async Task Two_tabs_look_for_two_things()
    {
        await _host.LogAsync(_advisor, Given.OneOff with { Notes = "Un" });
        await _host.LogAsync(_advisor, Given.OneOff with { Notes = "Deux" });

        var (one, two) = (await _browser.SearchAsync("/activites", "un"), await _browser.SearchAsync("/activites", "deux"));

        Assert.That(await _browser.TextAsync(one), Does.Contain("value=\"un\"").And.Contain("1\u00A0activité"));
        Assert.That(await _browser.TextAsync(two), Does.Contain("value=\"deux\""));
    }

    [Test]
    public async Task A_wrong_filter_brings_the_form_back_with_what_was_typed()
    {
        using var answer = await _browser.SubmitAsync("/activites", ("Text", "préfecture"), ("From", "2026-03-02"), ("To", "2026-03-01"));

        Assert.That(await answer.TextAsync(), Does.Contain("La fin de la période est avant son début.").And.Contain("value=\"préfecture\""));
    }

    [Test]
    public async Task An_export_with_its_end_before_its_beginning_is_refused_with_a_sentence()
    {
        var page = await _browser.TextAsync("/activites/export/accompagnements/xlsx?From=2026-03-02&To=2026-03-01");

        Assert.That(page, Does.Contain("La fin de la période est avant son début.").And.Contain("Rien n’a été exporté"));
    }

    [Test]
    public async Task An_administrator_who_looks_on_filters_without_posting()
    {
        using var administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        var sheet = $"/administration/personnes/{_advisor.Id}";
        using var begun = await administrator.PressAsync(sheet, $"{sheet}?handler=Act");

        var page = await administrator.TextAsync("/activites?Type=OneOff");

        Assert.That(page, Does.Match("<form[^>]*method=\"get\"").And.Not.Contain("name=\"Text\""));
    }

    [Test]
    public async Task No_form_of_the_module_sends_a_free_text_by_its_address()
    {
        await _host.GiveRoleAsync(_advisor.Id, Role.Coordinator);
        var person = await _host.FollowAsync(_advisor);
        var activity = await _host.LogAsync(_advisor, Given.Individual.With(person));
        using var browser = await _host.SignedInAsync(_advisor.Id);
        var walked = new HashSet<string>();
        var waiting = new Queue<string>(["/activites", "/beneficiaires", "/ateliers", "/coordination", "/etiquettes", $"/activites/{activity}", $"/beneficiaires/{person}"]);

        while (waiting.TryDequeue(out var path))
        {
            if (!walked.Add(path))
            {
                continue;
            }

            using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
            var html = answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.TextAsync() : "";
            Assert.That(Forms.SentByAddress(html).SelectMany(Forms.FreeTexts), Is.Empty, path);
            foreach (var link in Forms.Links(html))
            {
                waiting.Enqueue(link);
            }
        }

        Assert.That(walked, Has.Count.GreaterThan(25).And.Contains("/activites/nouvelle/atelier").And.Contains("/materiel/nouveau"));
    }
}
