using ConseillerNumerique.ActivityReporting.Diagnoses.Rules;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Resources.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Diagnoses.Forms;

/// <summary>What a diagnosis on the spot and one of a followed person have in common: the questions, then what follows.</summary>
internal abstract class DiagnosisFormPage(IMediator mediator) : DraftedFormPage<DiagnosisForm>(mediator)
{
    /// <summary>The button that keeps the diagnosis on the sheet.</summary>
    public const string Keep = "garder";

    private const int MostResources = 6;

    public static IReadOnlyList<Choice> AnswerChoices { get; } = [.. Choices.Of<Answer>()];

    public static IReadOnlyList<Choice> ThemeChoices { get; } =
        [.. Themes.Mediation.Select(theme => new Choice(theme.ToString(), Labels.Of(theme)))];

    /// <summary>Null until every question is answered.</summary>
    public Proposal? Proposal { get; private set; }

    /// <summary>Of the themes to begin with; empty when the library has none.</summary>
    public IReadOnlyList<ResourceBrief> Resources { get; private set; } = [];

    /// <summary>Whose it is; null on the spot, where nothing is kept.</summary>
    public virtual string? PersonName => null;

    public virtual string BackPath => "/beneficiaires";

    public static string LegendOf(Question question) => $"{(int)question + 1}. {Labels.Of(question)}";

    public override bool Corrects => false;

    protected override string Noun => "réponse";

    protected override DraftedKind Kind => DraftedKind.Diagnosis;

    protected IReadOnlyList<Theme> Path => [.. Input.Themes.Where(theme => Themes.Mediation.Contains(theme)).Distinct()];

    /// <summary>Reads the answers, or says beside each question what is missing.</summary>
    /// <returns>Null when something is.</returns>
    protected Answers? Read()
    {
        var answers = Input.All();
        foreach (var question in Enum.GetValues<Question>().Where(one => answers[(int)one] is null && !HasError(one)))
        {
            ModelState.AddRefusal(nameof(Input), DiagnosisRefusals.AnswerMissing(question));
        }

        return answers.OfType<Answer>().ToList() is var given && given.Count == answers.Count ? Answers.Of(given) : null;
    }

    /// <summary>Shows what follows from the answers; what the advisor has chosen stays chosen.</summary>
    protected async Task ProposeAsync(Answers answers, bool anew, CancellationToken ct)
    {
        Proposal = Proposal.Of(answers);
        if (anew)
        {
            (Input.Situation, Input.Themes) = (Proposal.Situation, [.. Proposal.Themes.Values()]);
            ModelState.Remove($"{nameof(Input)}.{nameof(DiagnosisForm.Situation)}");
            ModelState.Remove($"{nameof(Input)}.{nameof(DiagnosisForm.Themes)}");
        }

        Resources = await Mediator.Send(new FindResourcesByTheme(EnumSet<Theme>.Of(Path), MostResources), ct);
    }

    private bool HasError(Question question) => HasError(question.ToString());
}
