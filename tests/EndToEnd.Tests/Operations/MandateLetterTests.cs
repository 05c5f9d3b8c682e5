using ConseillerNumerique.ActivityReporting.Mandates;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Operations;

/// <summary>From a mandate that ends soon to the letter, over two modules.</summary>
internal sealed class MandateLetterTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _person;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        var sheet = new PersonContent { FirstName = "Lucette", LastName = "Grimaud", ConsentedOn = new(2026, 3, 16) };
        _person = (await _host.SendAsync(_advisor.Id, new CreatePerson { Id = Guid.CreateVersion7(), Content = sheet })).SavedId!.Value;
        await NoteAsync(new(2026, 4, 16));
        _host.Clock.Advance(TimeSpan.FromDays(18));
        await RunAsync();
        await _host.DeliverEventsAsync();
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Says_how_many_and_where_and_never_whose()
    {
        var letter = (await LettersAsync()).Single();

        var written = await WriteAsync(letter);

        Assert.That((letter.Kind, letter.SubjectId), Is.EqualTo((LetterKind.MandateReminder, _advisor.Id)));
        Assert.That(written?.Subject, Is.EqualTo("Un mandat Aidants Connect se termine bientôt"));
        Assert.That(written?.Text, Does.Contain("Un mandat que vous avez noté se termine dans quinze jours").And.Contain("/mandats").And.Not.Contain("Grimaud").And.Not.Contain("AC-1"));
    }

    [Test]
    public async Task Is_posted_once_and_not_written_any_more_once_another_mandate_takes_over()
    {
        await RunAsync();
        await _host.DeliverEventsAsync();
        await NoteAsync(new(2026, 12, 1));

        Assert.That(await WriteAsync((await LettersAsync()).Single()), Is.Null);
    }

    private async Task NoteAsync(DateOnly end)
    {
        var content = new MandateContent { Reference = "AC-1", Scope = EnumSet<Theme>.Of(Theme.Money), StartsOn = new(2026, 3, 16), EndsOn = end };
        await _host.SendAsync(_advisor.Id, new NoteMandate { Id = Guid.CreateVersion7(), PersonId = _person, Content = content });
    }

    private Task<string> RunAsync() => _host.InScopeAsync(services => services.GetRequiredService<IJobs>()
        .RunInlineAsync(RemindOfMandatesJob.Name, argument: null, progress: null, CancellationToken.None));

    private Task<List<WaitingLetter>> LettersAsync() => _host.InScopeAsync(services =>
        services.GetRequiredService<OrganizationDbContext>().WaitingLetters.AsNoTracking().ToListAsync());

    private Task<Letter?> WriteAsync(WaitingLetter letter) => _host.InScopeAsync(services =>
        services.GetServices<ILetterWriter>().Single(writer => writer.Kind == LetterKind.MandateReminder).WriteAsync(letter, CancellationToken.None));
}
