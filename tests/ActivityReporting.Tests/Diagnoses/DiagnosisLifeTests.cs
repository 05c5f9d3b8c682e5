using ConseillerNumerique.ActivityReporting.Diagnoses;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Coordination;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Diagnoses;

/// <summary>What becomes of a diagnosis when something becomes of the person.</summary>
internal sealed class DiagnosisLifeTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _person;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _person = await _host.FollowAsync(_advisor);
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Answers_are_stored_sealed()
    {
        await _host.DiagnoseAsync(_advisor, _person);

        var stored = (await _host.DiagnosesAsync()).Single().SealedContent;
        Assert.That(System.Text.Encoding.UTF8.GetString(stored.Bytes!), Does.Not.Contain(Answered.Beginner.Answers.Codes));
    }

    [Test]
    public async Task Goes_with_the_name_that_is_erased()
    {
        await _host.DiagnoseAsync(_advisor, _person);

        await _host.SendAsync(_advisor.Id, new ErasePerson(_person));

        Assert.That(await _host.DiagnosesAsync(), Is.Empty);
        Assert.That(await _host.SendAsync(_advisor.Id, new RecordDiagnosis { Id = Guid.CreateVersion7(), PersonId = _person, Content = Answered.Beginner }), Is.Null);
    }

    [Test]
    public async Task Goes_with_the_name_that_expires()
    {
        await _host.DiagnoseAsync(_advisor, _person);
        _host.Clock.Advance(TimeSpan.FromDays(366));

        await RunAsync(AnonymisePersonsJob.Name);

        Assert.That(await _host.DiagnosesAsync(), Is.Empty);
    }

    [Test]
    public async Task Follows_a_merge()
    {
        var other = await _host.FollowAsync(_advisor);
        await _host.DiagnoseAsync(_advisor, other);

        await _host.SendAsync(_advisor.Id, new MergePersons(_person, other));
        await _host.DiagnoseAsync(_advisor, other); // by the old address

        Assert.That((await _host.DiagnosesAsync()).Select(one => one.PersonId), Is.EqualTo(new[] { _person, _person }));
    }

    [Test]
    public async Task Is_sealed_anew_by_a_new_key()
    {
        await _host.DiagnoseAsync(_advisor, _person);

        await RunAsync(RotateKeyJob.Name);

        Assert.That((await _host.DiagnosesAsync()).Single().Content, Is.EqualTo(Answered.Beginner));
    }

    [Test]
    public async Task Is_taken_away_and_the_sheet_keeps_its_situation()
    {
        var id = await _host.DiagnoseAsync(_advisor, _person);

        await _host.SendAsync(_advisor.Id, new DeleteDiagnosis(_person, id));

        Assert.That((await _host.DiagnosesAsync(), (await _host.SheetAsync(_person)).Situation), Is.EqualTo((Array.Empty<Diagnosis>(), DigitalSituation.Beginner)));
    }

    [Test]
    public async Task An_open_form_of_the_sheet_meets_the_new_situation()
    {
        await _host.DiagnoseAsync(_advisor, _person);

        var outcome = await _host.SendAsync(_advisor.Id, new ChangePerson { Id = _person, Revision = 1, Content = Followed.Lucette });

        Assert.That(outcome?.Conflict?.Content.Situation, Is.EqualTo(DigitalSituation.Beginner));
    }

    [Test]
    public async Task Is_noted_without_a_word_of_what_was_answered()
    {
        await _host.DiagnoseAsync(_advisor, _person);

        var note = (await _host.InScopeAsync(OutboxPayloads.NotesAsync))[^1];

        Assert.That((note.Action, note.Fields), Is.EqualTo(("person.diagnosed", "")));
    }

    private Task<string> RunAsync(string job) => _host.InScopeAsync(services => services.GetRequiredService<IJobs>()
        .RunInlineAsync(job, argument: null, progress: null, CancellationToken.None));
}
