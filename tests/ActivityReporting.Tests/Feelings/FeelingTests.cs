using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Feelings;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Feelings;

internal sealed class FeelingTests
{
    private const string Page = "/apres-seance";

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
    public async Task An_answer_is_counted_in_the_month_and_a_form_sent_twice_counts_once()
    {
        var form = await OpenForm.OpenAsync(_browser, Page);
        (string Name, string Value)[] answers = [("Input.Easier", "Yes"), ("Input.Calmer", "No")];

        using var first = await form.SendAsync(answers);
        using var second = await form.SendAsync(answers);

        var tally = (await TalliesAsync()).Single();
        Assert.That((first.IsSaved(), second.IsSaved()), Is.EqualTo((true, true)));
        Assert.That(
            (tally.AdvisorId, tally.Month, tally.Visitors, tally.Easier.Yes, tally.Alone.Total, tally.Calmer.No),
            Is.EqualTo((_advisor.Id, new DateOnly(2026, 3, 1), 1, 1, 0, 1)));
    }

    [Test]
    public async Task Nothing_answered_is_asked_again()
    {
        using var answer = await _browser.SubmitAsync(Page);

        Assert.That(await answer.TextAsync(), Does.Contain("Répondez à une question au moins"));
        Assert.That(await TalliesAsync(), Is.Empty);
    }

    [Test]
    public async Task Many_at_once_are_all_counted()
    {
        const int Visitors = 12;

        await Task.WhenAll(Enumerable.Range(0, Visitors).Select(_ => AnswerAsync(Feeling.Yes)));

        Assert.That((await TalliesAsync()).Single().Visitors, Is.EqualTo(Visitors));
    }

    [Test]
    public async Task The_number_of_the_form_tells_no_moment()
    {
        var id = (await OpenForm.OpenAsync(_browser, Page)).Id;

        Assert.That(id.Version, Is.EqualTo(4));
    }

    [Test]
    public async Task The_running_month_is_only_counted_and_shown_when_it_is_over()
    {
        for (var visitor = 0; visitor < 6; visitor++)
        {
            await AnswerAsync(Feeling.Yes);
        }

        var running = await _browser.TextAsync($"{Page}/resultats");
        _host.Clock.Advance(TimeSpan.FromDays(20));
        using var later = await _host.SignedInAsync(_advisor.Id);
        var over = await later.TextAsync($"{Page}/resultats");

        Assert.That(running, Does.Contain("6 personnes ont répondu").And.Contain("Pas encore de résultats"));
        Assert.That(over, Does.Contain("Mars 2026").And.Contain("<td>6</td>").And.Contain("0 personne a répondu"));
    }

    [Test]
    public async Task Fewer_than_five_are_not_shown()
    {
        for (var visitor = 0; visitor < 4; visitor++)
        {
            await AnswerAsync(Feeling.No);
        }

        _host.Clock.Advance(TimeSpan.FromDays(20));
        using var later = await _host.SignedInAsync(_advisor.Id);

        Assert.That(await later.TextAsync($"{Page}/resultats"), Does.Contain("Moins de cinq réponses").And.Not.Contain("<td>4</td>"));
    }

    [Test]
    public async Task Another_advisor_sees_nothing_of_it()
    {
        var colleague = await _host.AddAdvisorAsync();
        await AnswerAsync(Feeling.Yes);

        var theirs = await _host.SendAsync(colleague.Id, new ReadFeelings());

        Assert.That((theirs.VisitorsThisMonth, theirs.Months.Count), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task Numbers_of_forms_go_once_their_month_is_over()
    {
        await AnswerAsync(Feeling.Yes);
        _host.Clock.Advance(TimeSpan.FromDays(50));

        var said = await _host.InScopeAsync(services => services.GetRequiredService<IJobs>()
            .RunInlineAsync(ForgetSpentFormsJob.Name, argument: null, progress: null, CancellationToken.None));

        Assert.That(said, Is.EqualTo("Effacé\u00A0: 1 numéro de formulaire"));
        Assert.That(await TalliesAsync(), Has.Count.EqualTo(1));
    }

    [TestCase(2, 1, 1, null, null, null, null)]
    [TestCase(12, 0, 0, 12, 12, 0, 0)]
    [TestCase(12, 3, 6, 21, 12, null, null, Description = "a second one is hidden, else 21 − 12 − 6 tells")]
    [TestCase(7, 4, 0, 11, null, null, 0, Description = "the other one that counts")]
    [TestCase(2, 2, 9, 13, null, null, 9)]
    public void Cells_of_one_to_four_are_hidden(int yes, int somewhat, int no, int? total, int? shownYes, int? shownSomewhat, int? shownNo)
    {
        var shown = ShownCounts.Of(new() { Yes = yes, Somewhat = somewhat, No = no });

        Assert.That((shown.Total, shown.Cells), Is.EqualTo((total, new[] { shownYes, shownSomewhat, shownNo })));
    }

    private async Task AnswerAsync(Feeling feeling)
    {
        var refusal = await _host.SendAsync(_advisor.Id, new CountFeelings { Id = Guid.NewGuid(), Answers = new() { Easier = feeling } });
        Assert.That(refusal, Is.Null);
    }

    private Task<List<FeelingTally>> TalliesAsync() => _host.InScopeAsync(services =>
        services.GetRequiredService<ActivityReportingDbContext>().FeelingTallies.AsNoTracking().ToListAsync());
}
