using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Diagnoses;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Diagnoses;

/// <summary>Answers of one kind but for some, and what the database holds of them.</summary>
internal static class Answered
{
    public static Answers All(Answer answer, params (Question Question, Answer Answer)[] but) => Answers.Of(
        [.. Enum.GetValues<Question>().Select(question => but.Where(one => one.Question == question).Select(one => one.Answer).FirstOrDefault(answer))]);

    public static DiagnosisContent Beginner { get; } = new()
    {
        Answers = All(Answer.WithHelp),
        Proposed = DigitalSituation.Beginner,
        Situation = DigitalSituation.Beginner,
        Themes = EnumSet<Theme>.Of(Theme.Email),
    };

    /// <summary>As the fields of the form.</summary>
    public static (string Name, string Value)[] Fields(Answers answers) =>
        [.. answers.All.Select(one => ($"Input.{one.Question}", one.Answer.ToString()))];

    /// <returns>The id.</returns>
    public static async Task<Guid> DiagnoseAsync(this TestHost host, TestAdvisor advisor, Guid person, DiagnosisContent? content = null)
    {
        var outcome = await host.SendAsync(
            advisor.Id, new RecordDiagnosis { Id = Guid.CreateVersion7(), PersonId = person, Content = content ?? Beginner });
        return outcome?.SavedId ?? throw new InvalidOperationException("Not saved.");
    }

    /// <summary>Of whomever, in order.</summary>
    public static Task<List<Diagnosis>> DiagnosesAsync(this TestHost host) => host.InScopeAsync(services =>
        services.GetRequiredService<ActivityReportingDbContext>().Diagnoses.AsNoTracking().OrderBy(one => one.CreatedAt).ThenBy(one => one.Id).ToListAsync());
}
