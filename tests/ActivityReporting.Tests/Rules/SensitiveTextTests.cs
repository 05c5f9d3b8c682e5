using ConseillerNumerique.ActivityReporting.Activities.Forms;

namespace ConseillerNumerique.ActivityReporting.Tests.Rules;

internal sealed class SensitiveTextTests
{
    [TestCase("NIR 2 69 05 49 588 157 80", "un numéro de sécurité sociale")]
    [TestCase("carte 4539 1488 0343 6467", "un numéro de carte bancaire")]
    [TestCase("FR76 3000 6000 0112 3456 7890 189", "un numéro de compte bancaire (IBAN)")]
    [TestCase("son compte : fr76 3000 6000 0112 3456 7890 189 pour son loyer", "un numéro de compte bancaire (IBAN)")]
    [TestCase("Mot de passe : soleil2026", "un mot de passe ou un code secret")]
    [TestCase("mot de passe Facebook : Soleil12", "un mot de passe ou un code secret")]
    [TestCase("Le mot de passe de sa messagerie est Soleil12", "un mot de passe ou un code secret")]
    [TestCase("mot de passe d’ameli.fr\u00A0: soleil", "un mot de passe ou un code secret")]
    [TestCase("ses mots de passe : Soleil, Lune", "un mot de passe ou un code secret")]
    [TestCase("mdp gmail = Soleil", "un mot de passe ou un code secret")]
    [TestCase("codes PIN : 1234", "un mot de passe ou un code secret")]
    [TestCase("suit une chimiothérapie", "une information de santé")]
    public void Notices_what_has_no_place_in_notes(string notes, string found) =>
        Assert.That(SensitiveText.Find(notes), Does.Contain(found));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("Mot de passe oublié, à revoir mardi à 14 h 30.")]
    [TestCase("Aide : mot de passe perdu")]
    [TestCase("Gestion des mots de passe et sauvegarde : faite")]
    [TestCase("Mdp provisoire envoyé : à changer")]
    [TestCase("Mot de passe Ameli : oublié")]
    [TestCase("Mots de passe\n\nRDV2024")]
    [TestCase("Mot de passe oublié : à revoir mardi")]
    [TestCase("Le mot de passe de sa messagerie est bloqué, celui d’ameli est à changer")]
    [TestCase("Revu son mot de passe. Suite : la CAF")]
    [TestCase("Choix d’un mot de passe\nSuite : la CAF")]
    [TestCase("Le mot de passe estimé trop court")]
    [TestCase("Dossier 4539 1488 0343 6468, rappeler le 04 75 00 00 00")]
    [TestCase("Créer son espace santé, rendez-vous le 16/03/2026")]
    public void Leaves_ordinary_notes_alone(string? notes) => Assert.That(SensitiveText.Find(notes), Is.Empty);
}
