using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Diagnoses.Forms;

/// <summary>The ten answers, each under the name of its <see cref="Question"/>, and what the advisor makes of them.</summary>
internal sealed class DiagnosisForm : DraftedForm
{
    [Display(Name = "Question 1")]
    public Answer? Handling { get; set; }

    [Display(Name = "Question 2")]
    public Answer? Writing { get; set; }

    [Display(Name = "Question 3")]
    public Answer? Finding { get; set; }

    [Display(Name = "Question 4")]
    public Answer? Searching { get; set; }

    [Display(Name = "Question 5")]
    public Answer? Mailing { get; set; }

    [Display(Name = "Question 6")]
    public Answer? Talking { get; set; }

    [Display(Name = "Question 7")]
    public Answer? Distrusting { get; set; }

    [Display(Name = "Question 8")]
    public Answer? Verifying { get; set; }

    [Display(Name = "Question 9")]
    public Answer? Connecting { get; set; }

    [Display(Name = "Question 10")]
    public Answer? Applying { get; set; }

    [Display(Name = "Situation retenue")]
    public DigitalSituation? Situation { get; set; }

    [Display(Name = "Par où commencer")]
    public List<Theme> Themes { get; set; } = [];

    /// <summary>In the order of the questions; null: not answered.</summary>
    public IReadOnlyList<Answer?> All() =>
        [Handling, Writing, Finding, Searching, Mailing, Talking, Distrusting, Verifying, Connecting, Applying];
}
