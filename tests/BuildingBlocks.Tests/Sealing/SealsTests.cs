using System.Text;
using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Tests.Sealing;

internal sealed class SealsTests
{
    private static readonly Guid Row = Guid.Parse("019a0000-0000-7000-8000-000000000001");

    private DirectoryInfo _folder;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("espace-coop-cles-");

    [TearDown]
    public void RemoveFolder() => _folder.Delete(recursive: true);

    [Test]
    public void Opens_what_it_has_sealed()
    {
        var seals = Seals();

        var opened = seals.TryOpen(seals.Seal("Élodie\nDurand", Row, "nom"), Row, "nom", out var text);

        Assert.That((opened, text), Is.EqualTo((true, "Élodie\nDurand")));
    }

    [Test]
    public void Never_seals_twice_alike_nor_shows_the_text()
    {
        var seals = Seals();

        var (one, other) = (seals.Seal("Durand", Row, "nom"), seals.Seal("Durand", Row, "nom"));

        Assert.That(one, Is.Not.EqualTo(other));
        Assert.That(Encoding.UTF8.GetString(one), Does.Not.Contain("Durand"));
    }

    [Test]
    public void Opens_for_its_own_row_and_purpose_only()
    {
        var seals = Seals();
        var stored = seals.Seal("Durand", Row, "nom");

        Assert.Multiple(() =>
        {
            Assert.That(seals.TryOpen(stored, Guid.NewGuid(), "nom", out _), Is.False);
            Assert.That(seals.TryOpen(stored, Row, "notes", out _), Is.False);
        });
    }

    [Test]
    public void A_changed_byte_gives_nothing()
    {
        var seals = Seals();
        var stored = seals.Seal("Durand", Row, "nom");
        stored[^1] ^= 1;

        var opened = seals.TryOpen(stored, Row, "nom", out var text);

        Assert.That((opened, text), Is.EqualTo((false, "")));
    }

    [Test]
    public void After_a_new_key_the_old_one_still_opens_and_the_new_one_seals()
    {
        var seals = Seals();
        var before = seals.Seal("Durand", Row, "nom");
        var old = seals.CurrentKey;

        seals.Rotate();
        var after = seals.Seal("Durand", Row, "nom");

        Assert.Multiple(() =>
        {
            Assert.That(seals.TryOpen(before, Row, "nom", out var text) ? text : null, Is.EqualTo("Durand"));
            Assert.That((KeyOf(before), KeyOf(after)), Is.EqualTo((old, seals.CurrentKey)));
            Assert.That(seals.CurrentKey, Is.GreaterThan(old));
        });
    }

    [Test]
    public void Another_host_of_the_folder_opens_what_a_new_key_has_sealed()
    {
        var (one, other) = (Seals(), Seals());
        _ = other.Seal("Durand", Row, "nom");

        one.Rotate();

        Assert.That(other.TryOpen(one.Seal("Durand", Row, "nom"), Row, "nom", out _), Is.True);
    }

    [Test]
    public void A_lost_key_gives_nothing_and_opens_again_once_it_is_back()
    {
        var stored = Seals().Seal("Durand", Row, "nom");
        var keys = new DirectoryInfo(Path.Combine(_folder.FullName, "keys", "personnes"));
        var aside = Path.Combine(_folder.FullName, "ailleurs");
        keys.MoveTo(aside);
        var seals = Seals();
        var without = seals.TryOpen(stored, Row, "nom", out _);

        Directory.Move(aside, Path.Combine(_folder.FullName, "keys", "personnes"));

        Assert.That((without, seals.TryOpen(stored, Row, "nom", out _)), Is.EqualTo((false, true)));
    }

    [Test]
    public void Prints_tell_the_same_from_other_and_stay_findable_after_a_new_key()
    {
        var seals = Seals();
        var print = seals.Print("+33612345678", Row);

        seals.Rotate();

        Assert.Multiple(() =>
        {
            Assert.That(seals.Prints("+33612345678", Row), Has.Some.EqualTo(print));
            Assert.That(seals.Prints("+33612345679", Row), Has.None.EqualTo(print));
            Assert.That(seals.Prints("+33612345678", Guid.NewGuid()), Has.None.EqualTo(print));
        });
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Keys_are_their_owner_s_alone()
    {
        _ = Seals().CurrentKey;

        var file = new DirectoryInfo(Path.Combine(_folder.FullName, "keys", "personnes")).GetFiles().Single();

        Assert.That(file.UnixFileMode, Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    private static long KeyOf(byte[] stored) => ConseillerNumerique.BuildingBlocks.Sealing.Seals.KeyOf(stored);

    private Seals Seals() => new ServiceCollection()
        .AddSingleton(new DataDirectory(_folder.FullName))
        .AddSingleton(TimeProvider.System)
        .AddSeals()
        .BuildServiceProvider()
        .GetRequiredService<Seals>();
}
