using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>What a form holds besides what is typed, so that it is saved once and its draft is found again.</summary>
internal abstract class DraftedForm
{
    [Display(Name = "Numéro du formulaire")]
    public Guid Id { get; set; }

    /// <summary>Offered beside <see cref="Id"/> when that one is taken, for « Enregistrer comme nouvelle ».</summary>
    [Display(Name = "Nouveau numéro")]
    public Guid? NewId { get; set; }

    /// <summary>What was shown for a change; 0 in a new form.</summary>
    [Display(Name = "Version affichée")]
    public int Revision { get; set; }

    /// <inheritdoc cref="Draft.WriterId"/>
    [Display(Name = "Numéro de la saisie")]
    public Guid WriterId { get; set; }

    /// <summary>The version of the draft that the form was opened from; 0: from none.</summary>
    [Display(Name = "Version du brouillon")]
    public int DraftVersion { get; set; }
}
