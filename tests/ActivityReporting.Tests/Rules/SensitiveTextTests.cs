using ConseillerNumerique.ActivityReporting.Activities.Forms;

namespace ConseillerNumerique.ActivityReporting.Tests.Rules;

internal sealed class SensitiveTextTests
{
    [TestCase("NIR 2 69 05 49 588 157 80", "un numéro de sécurité sociale")]
    [TestCase("carte 4539 1488 0343 6467", "un numéro de carte bancaire")]
    [TestCase("FR76 3000 6000 0112 3456 7890 189", "un numéro de compte bancaire (IBAN)")]
    [TestCase("son compte : fr76 3000 6000 0112 3456 7890 189 pour son loyer", "un numéro de compte bancaire (IBAN)")]
    [TestCase("Mot de passe : soleil2026", "un mot de passe ou un code secret")]
    [TestCase("suit une chimiothérapie", "une information de santé")]
    public void Notices_what_has_no_place_in_notes(string notes, string found) =>
        Assert.That(SensitiveText.Find(notes), Does.Contain(found));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("Mot de passe oublié, à revoir mardi à 14 h 30.")]
    [TestCase("Dossier 4539 1488 0343 6468, rappeler le 04 75 00 00 00")]
    [TestCase("Créer son espace santé, rendez-vous le 16/03/2026")]
    public void Leaves_ordinary_notes_alone(string? notes) => Assert.That(SensitiveText.Find(notes), Is.Empty);
}
