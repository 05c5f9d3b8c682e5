using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.Organization.Training;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.Training;

internal sealed class TrainingReminderTests
{
    private TestHost _host;

    [SetUp]
    public void StartHost()
    {
        _host = new();
        _host.Clock.Now = new(2026, 10, 1, 6, 0, 0, TimeSpan.Zero);
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Posts_one_letter_to_each_advisor_at_work_whose_module_is_missing()
    {
        var missing = await _host.AddAdvisorAsync();
        await _host.TrainAsync((await _host.AddAdvisorAsync()).Id, Trained.Well);
        await _host.AddAdvisorAsync(lastDay: new(2026, 9, 30));
        await _host.CloseAccountAsync((await _host.AddAdvisorAsync()).Id);

        string[] said = [await RunAsync(), await RunAsync()];

        Assert.That(said, Is.EqualTo(new[] { "1 rappel posté", "Personne à qui rappeler son module" }));
        Assert.That((await LettersAsync()).Select(letter => (letter.Kind, letter.SubjectId)), Is.EqualTo(new[] { (LetterKind.TrainingReminder, missing.Id) }));
    }

    [Test]
    public async Task Reminds_again_in_December_if_need_be()
    {
        await _host.AddAdvisorAsync();
        await RunAsync();
        _host.Clock.Now = new(2026, 12, 1, 7, 0, 0, TimeSpan.Zero);

        Assert.That(await RunAsync(), Is.EqualTo("1 rappel posté"));
    }

    [Test]
    public async Task The_letter_is_written_when_it_is_sent_and_only_if_it_still_holds()
    {
        var (missing, quick) = (await _host.AddAdvisorAsync(), await _host.AddAdvisorAsync());
        await RunAsync();
        await _host.TrainAsync(quick.Id, Trained.Well);
        var letters = await LettersAsync();

        var written = await WriteAsync(letters.Single(letter => letter.SubjectId == missing.Id));

        Assert.That(written?.Subject, Is.EqualTo("Votre module de formation 2026"));
        Assert.That(written?.Text, Does.Contain("Bonjour Camille,").And.Contain("/formation/modifier"));
        Assert.That(await WriteAsync(letters.Single(letter => letter.SubjectId == quick.Id)), Is.Null);
    }

    [Test]
    public async Task A_reminded_advisor_still_fills_in_a_first_record()
    {
        var advisor = await _host.AddAdvisorAsync();
        await RunAsync();

        var refusals = await _host.SendAsync(advisor.Id, new ChangeTraining { Version = 0, Content = Trained.Well });

        Assert.That(refusals, Is.Empty);
    }

    private Task<string> RunAsync() => _host.InScopeAsync(services =>
        services.GetRequiredService<IJobs>().RunInlineAsync(RemindOfTrainingJob.Name, null, progress: null, CancellationToken.None));

    private Task<List<WaitingLetter>> LettersAsync() => _host.InOrganizationAsync(db => db.WaitingLetters.AsNoTracking().ToListAsync());

    private Task<BuildingBlocks.Mail.Letter?> WriteAsync(WaitingLetter letter) => _host.InScopeAsync(services =>
        services.GetServices<ILetterWriter>().Single(writer => writer.Kind == LetterKind.TrainingReminder).WriteAsync(letter, CancellationToken.None));
}
