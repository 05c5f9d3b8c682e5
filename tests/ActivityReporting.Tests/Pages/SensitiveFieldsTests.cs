using ConseillerNumerique.ActivityReporting.Correspondents;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Series.Rules;
using ConseillerNumerique.ActivityReporting.Tests.Series;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

/// <summary>Data that has no place here is noticed wherever one types freely, not in notes alone.</summary>
internal sealed class SensitiveFieldsTests
{
    private const string Secret = "Mot de passe : Azerty12";

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
    public void The_public_text_of_a_series_is_refused_whatever_its_advisor_says()
    {
        var codes = SeriesRules.Broken(Planned.Email with { IsPublic = true, PublicText = Secret }, Given.At).Select(one => one.Code);

        Assert.That(codes, Does.Contain("series.public_text_sensitive"));
        Assert.That(SeriesRules.Broken(Planned.Email with { PublicText = "Apportez votre téléphone." }, Given.At), Is.Empty);
    }

    [Test]
    public async Task A_workshop_s_title_is_kept_only_when_the_advisor_says_so()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.WorkshopPath);
        (string Name, string Value)[] typed = [.. Typed.Session(_advisor), ("Input.Total", "3"), ("Input.Title", Secret)];

        using var warned = await form.SendAsync(typed);
        using var saved = await form.SendAsync([.. typed, ("Input.KeepsTitle", "true")]);

        Assert.That(await warned.TextAsync(), Does.Contain("Le titre semble contenir un mot de passe ou un code secret").And.Contain("Je garde ce titre tel quel"));
        Assert.That((saved.IsSaved(), (await _host.OnlyActivityOfAsync(_advisor)).Title), Is.EqualTo((true, Secret)));
    }

    [Test]
    public async Task A_correspondent_s_hint_likewise()
    {
        var form = await OpenForm.OpenAsync(_browser, "/correspondants/nouveau");
        (string Name, string Value)[] typed =
            [("Input.Kind", "SocialAid"), ("Input.Body", "CCAS"), ("Input.Phone", "04 75 12 34 56"), ("Input.Hint", Secret)];

        using var warned = await form.SendAsync(typed);
        using var saved = await form.SendAsync([.. typed, ("Input.KeepsHint", "true")]);

        Assert.That(await warned.TextAsync(), Does.Contain("Ces précisions semblent contenir").And.Contain("value=\"CCAS\""));
        Assert.That((saved.IsSaved(), (await _host.SendAsync(_advisor.Id, new ListCorrespondents())).Count), Is.EqualTo((true, 1)));
    }

    [Test]
    public async Task What_is_lent_likewise_and_it_is_sealed()
    {
        var form = await OpenForm.OpenAsync(_browser, "/materiel/nouveau");
        (string Name, string Value)[] typed =
            [("Input.What", $"Tablette, {Secret}"), ("Input.PlaceId", _advisor.PlaceId.ToString()), ("Input.LentOn", "2026-03-02"), ("Input.DueOn", "2026-03-13")];

        using var warned = await form.SendAsync(typed);
        using var saved = await form.SendAsync([.. typed, ("Input.KeepsWhat", "true")]);

        var loan = await _host.InScopeAsync(services => services.GetRequiredService<ActivityReportingDbContext>().Loans.AsNoTracking().SingleAsync());
        Assert.That(await warned.TextAsync(), Does.Contain("Ce texte semble contenir un mot de passe"));
        Assert.That((saved.IsSaved(), loan.What, loan.PlainWhat), Is.EqualTo((true, $"Tablette, {Secret}", default(string))));
        foreach (var file in Directory.GetFiles(_host.Data, "*.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var memory = new MemoryStream();
            await stream.CopyToAsync(memory);
            Assert.That(memory.ToArray().AsSpan().IndexOf("Azerty12"u8), Is.LessThan(0), file);
        }
    }

    [Test]
    public async Task What_was_lent_before_it_was_sealed_is_read_and_sealed_by_the_job()
    {
        var form = await OpenForm.OpenAsync(_browser, "/materiel/nouveau");
        using var saved = await form.SendAsync(
            ("Input.What", "Tablette"), ("Input.PlaceId", _advisor.PlaceId.ToString()), ("Input.LentOn", "2026-03-02"), ("Input.DueOn", "2026-03-13"));
        await _host.InScopeAsync(services => services.GetRequiredService<ActivityReportingDbContext>().Database
            .ExecuteSqlRawAsync("update \"Loans\" set \"What\" = 'Une clé 4G', \"SealedWhat\" = null, \"WhatKey\" = null"));

        var before = await _browser.TextAsync("/materiel");
        var renewed = await _host.SendAsync(_advisor.Id, new ActivityReporting.Persons.RenewSeals());

        var loan = await _host.InScopeAsync(services => services.GetRequiredService<ActivityReportingDbContext>().Loans.AsNoTracking().SingleAsync());
        Assert.That(before, Does.Contain("Une clé 4G"));
        Assert.That((renewed.Renewed, loan.What, loan.PlainWhat), Is.EqualTo((1, "Une clé 4G", default(string))));
    }
}
