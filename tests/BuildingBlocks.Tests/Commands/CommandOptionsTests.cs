using ConseillerNumerique.BuildingBlocks.Commands;

namespace ConseillerNumerique.BuildingBlocks.Tests.Commands;

internal sealed class CommandOptionsTests
{
    [TestCase("--mois", "2026-10")]
    [TestCase("--mois=2026-10")]
    public void Reads_an_option_in_both_spellings(params string[] arguments)
    {
        Parse(arguments).TryGet(out var options, out _);

        Assert.That(options?["mois"], Is.EqualTo("2026-10"));
    }

    [Test]
    public void Tells_words_from_flags()
    {
        Parse("dossier", "--remplacer").TryGet(out var options, out _);

        Assert.That((options!.Words.Single(), options.Has("remplacer"), options.Has("mois")), Is.EqualTo(("dossier", true, false)));
    }

    [TestCase("command.unknown_option", "--moi", "2026-10")]
    [TestCase("command.option_value", "--mois")]
    [TestCase("command.option_value", "--mois", "--remplacer")]
    [TestCase("command.option_value", "--remplacer=oui")]
    [TestCase("command.doubled_option", "--mois", "2026-10", "--mois", "2026-11")]
    public void Refuses_what_it_does_not_understand(string code, params string[] arguments)
    {
        Parse(arguments).TryGet(out _, out var refusal);

        Assert.That(refusal?.Code, Is.EqualTo(code));
    }

    private static SharedKernel.Result<CommandOptions> Parse(params string[] arguments) =>
        CommandOptions.Parse(arguments, ["mois"], ["remplacer"]);
}
