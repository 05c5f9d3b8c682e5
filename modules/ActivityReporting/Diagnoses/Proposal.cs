using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Diagnoses;

/// <summary>
/// What follows from the answers, for the advisor to confirm or not: a situation, and the themes to begin with. There is
/// no mark: nothing of how it is found is shown to anybody.
/// </summary>
internal sealed record Proposal
{
    /// <summary>A path of more is no path.</summary>
    public const int MostThemes = 5;

    /// <summary>With fewer questions that concern the person, nothing follows.</summary>
    private const int FewestAnswers = 5;

    private const int Best = (int)Answer.Alone;

    /// <summary>What each question is worked on by; procedures always come with their theme.</summary>
    private static readonly Dictionary<Question, Theme[]> ThemesOf = new()
    {
        [Question.Handling] = [Theme.HandlingEquipment],
        [Question.Writing] = [Theme.HandlingEquipment, Theme.OfficeSoftware],
        [Question.Finding] = [Theme.ManagingContent],
        [Question.Searching] = [Theme.Browsing],
        [Question.Mailing] = [Theme.Email],
        [Question.Talking] = [Theme.SocialNetworks],
        [Question.Distrusting] = [Theme.Security],
        [Question.Verifying] = [Theme.DigitalCulture],
        [Question.Connecting] = [Theme.Procedures],
        [Question.Applying] = [Theme.Procedures],
    };

    private Proposal()
    {
    }

    /// <summary>Null: too few questions concern the person.</summary>
    public DigitalSituation? Situation { get; private init; }

    /// <summary>At most <see cref="MostThemes"/>.</summary>
    public EnumSet<Theme> Themes { get; private init; }

    /// <summary>What the person does alone already: a conversation begins there.</summary>
    public IReadOnlyList<Question> Mastered { get; private init; } = [];

    public static Proposal Of(Answers answers) => new()
    {
        Situation = SituationOf([.. answers.All.Where(one => one.Answer != Answer.NotConcerned)]),
        Themes = EnumSet<Theme>.Of(Path(answers)),
        Mastered = [.. answers.All.Where(one => one.Answer == Answer.Alone).Select(one => one.Question)],
    };

    /// <summary>
    /// Two thirds of what concerns the person is done: close to autonomy. Nothing is done alone and hardly anything with
    /// help: somebody has to be at hand. Between them, somebody who begins.
    /// </summary>
    private static DigitalSituation? SituationOf(IReadOnlyList<(Question Question, Answer Answer)> told)
    {
        var done = told.Sum(one => (int)one.Answer);
        return told switch
        {
            { Count: < FewestAnswers } => null,
            _ when done * 3 >= told.Count * Best * 2 => DigitalSituation.NearlyAutonomous,
            _ when done * 3 <= told.Count && told.All(one => one.Answer != Answer.Alone) => DigitalSituation.NeedsAssistance,
            _ => DigitalSituation.Beginner,
        };
    }

    /// <summary>What is not done yet before what is done with help; among them, in the order of the questions: from the hand to the procedure.</summary>
    private static IEnumerable<Theme> Path(Answers answers) => answers.All
        .Where(one => one.Answer is Answer.NotYet or Answer.WithHelp)
        .OrderBy(one => one.Answer)
        .ThenBy(one => one.Question)
        .SelectMany(one => ThemesOf[one.Question])
        .Distinct()
        .Take(MostThemes);
}
