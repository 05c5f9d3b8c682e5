using System.Net;
using ConseillerNumerique.ActivityReporting.Correspondents;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Correspondents;

internal sealed class CorrespondentTests
{
    private static readonly (string Name, string Value)[] Filled =
    [
        ("Input.Kind", "SocialAid"), ("Input.Body", "CCAS de Crest"), ("Input.Name", "Mme Ferrand"), ("Input.Phone", "04 75 12 34 56"), ("Input.Hint", "Le mardi matin"),
    ];

    private static readonly CorrespondentContent Content = new() { Kind = Referral.SocialAid, Body = "CCAS de Crest", Phone = "04 75 12 34 56" };

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
    public async Task Is_added_once_shown_in_the_book_and_offered_with_a_referral()
    {
        var form = await OpenForm.OpenAsync(_browser, "/correspondants/nouveau");

        using var first = await form.SendAsync(Filled);
        using var second = await form.SendAsync(Filled);

        Assert.That((first.IsSaved(), second.IsSaved(), (await RowsAsync()).Count), Is.EqualTo((true, true, 1)));
        Assert.That(await _browser.TextAsync("/correspondants"), Does.Contain("Structure d’aide sociale").And.Contain("Mme Ferrand").And.Contain("tel:+33475123456"));
        foreach (var path in new[] { Typed.OneOffPath, Typed.IndividualPath })
        {
            Assert.That(await _browser.TextAsync(path), Does.Contain("Vos correspondants (1)").And.Contain("CCAS de Crest").And.Contain("Le mardi matin"));
        }

        Assert.That(await _browser.TextAsync(Typed.WorkshopPath), Does.Not.Contain("CCAS de Crest"));
    }

    [Test]
    public async Task A_refused_form_says_all_and_keeps_what_was_typed()
    {
        using var answer = await _browser.SubmitAsync("/correspondants/nouveau", ("Input.Name", "Mme Ferrand"), ("Input.Email", "ccas"));

        Assert.That(
            await answer.TextAsync(),
            Does.Contain("Choisissez le réseau du correspondant.").And.Contain("Indiquez l’organisme.").And.Contain("n’est pas complète").And.Contain("value=\"Mme Ferrand\""));
        Assert.That(await RowsAsync(), Is.Empty);
    }

    [TestCase("correspondent.contact_missing", null, null)]
    [TestCase("correspondent.phone_unreadable", "au guichet", null)]
    [TestCase(null, null, "CCAS@exemple.fr")]
    [TestCase(null, "0475123456", null)]
    public void One_way_to_reach_them_is_enough(string? code, string? phone, string? email)
    {
        Correspondent.Note(Guid.CreateVersion7(), Given.Me, Content with { Phone = phone, Email = email }, DateTime.UnixEpoch).TryGet(out var noted, out var refusal);

        Assert.That((refusal?.Code, noted?.Content.Email), Is.EqualTo((code, noted is null ? null : email?.ToLowerInvariant())));
    }

    [TestCase(Referral.NotStated)]
    [TestCase(Referral.None)]
    public void Nobody_is_sent_to_no_network(Referral kind)
    {
        Correspondent.Note(Guid.CreateVersion7(), Given.Me, Content with { Kind = kind }, DateTime.UnixEpoch).TryGet(out _, out var refusal);

        Assert.That(refusal?.Code, Is.EqualTo("correspondent.kind_missing"));
    }

    [Test]
    public async Task An_old_version_overwrites_nothing_and_shows_both()
    {
        var id = await NoteAsync();
        var old = await OpenForm.OpenAsync(_browser, $"/correspondants/{id}/modifier");
        using var first = await _browser.SubmitAsync($"/correspondants/{id}/modifier", [.. Filled.Where(one => one.Name != "Input.Body"), ("Input.Body", "CCAS de Die")]);

        using var second = await old.SendAsync([.. Filled.Where(one => one.Name != "Input.Body"), ("Input.Body", "CCAS d’Allex")]);

        Assert.That(await second.TextAsync(), Does.Contain("Cette fiche de correspondant a changé").And.Contain("CCAS de Die").And.Contain("CCAS d’Allex"));
        Assert.That((await RowsAsync()).Single().Content.Body, Is.EqualTo("CCAS de Die"));
    }

    [Test]
    public async Task Is_stored_sealed_sealed_anew_and_taken_out_again()
    {
        var id = await NoteAsync();
        var stored = System.Text.Encoding.UTF8.GetString((await RowsAsync()).Single().SealedContent.Bytes!);

        await _host.InScopeAsync(services => services.GetRequiredService<IJobs>().RunInlineAsync(RotateKeyJob.Name, argument: null, progress: null, CancellationToken.None));
        var again = (await RowsAsync()).Single().Content.Body;
        using var gone = await _browser.PressAsync($"/correspondants/{id}/modifier", $"/correspondants/{id}/modifier?handler=Delete");

        Assert.That((stored.Contains("CCAS", StringComparison.Ordinal), again), Is.EqualTo((false, "CCAS de Crest")));
        Assert.That(await RowsAsync(), Is.Empty);
    }

    [Test]
    public async Task Someone_else_s_book_is_nowhere()
    {
        var id = await NoteAsync();
        var colleague = await _host.AddAdvisorAsync();
        using var browser = await _host.SignedInAsync(colleague.Id);

        using var form = await browser.GetAsync(new Uri($"/correspondants/{id}/modifier", UriKind.Relative));

        Assert.That(form.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await _host.SendAsync(colleague.Id, new ChangeCorrespondent { Id = id, Revision = 1, Content = Content }), Is.Null);
        Assert.That(await _host.SendAsync(colleague.Id, new DeleteCorrespondent(id)), Is.False);
        Assert.That(await browser.TextAsync("/correspondants"), Does.Contain("Votre carnet est vide"));
        Assert.That(await browser.TextAsync(Typed.IndividualPath), Does.Not.Contain("Vos correspondants"));
    }

    private async Task<Guid> NoteAsync() =>
        (await _host.SendAsync(_advisor.Id, new NoteCorrespondent { Id = Guid.CreateVersion7(), Content = Content })).SavedId!.Value;

    private Task<List<Correspondent>> RowsAsync() => _host.InScopeAsync(services =>
        services.GetRequiredService<ActivityReportingDbContext>().Correspondents.AsNoTracking().ToListAsync());
}
