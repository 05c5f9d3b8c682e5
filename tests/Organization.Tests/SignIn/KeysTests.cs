using System.Runtime.Versioning;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.SignIn;

/// <summary>Windows has no such rights: the lists of the data directory protect it there.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class KeysTests
{
    private const UnixFileMode OthersRights =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    [Test]
    public async Task Only_their_owner_reads_them()
    {
        using var host = new TestHost();
        using var browser = await host.SignedInAsync(await host.AddAdministratorAsync());
        var folder = Path.Combine(host.Data, "keys");

        var keys = Directory.GetFiles(folder, "*.xml");

        Assert.That(keys, Is.Not.Empty);
        Assert.That(keys.Append(folder).Select(path => File.GetUnixFileMode(path) & OthersRights), Is.All.EqualTo(UnixFileMode.None));
    }
}
