namespace ConseillerNumerique.EndToEnd.Tests.Operations;

internal sealed class GracefulStopTests
{
    [Test]
    public async Task A_host_that_is_told_to_stop_ends_well_and_starts_again()
    {
        var folder = Directory.CreateTempSubdirectory("stop-");
        try
        {
            using var first = HostProcess.Serve(folder.FullName, out var ready);
            await ready;

            var exitCode = await first.StopAsync();

            using var second = HostProcess.Serve(folder.FullName, out var readyAgain);
            Assert.That((exitCode, (await readyAgain).Host), Is.EqualTo((0, "127.0.0.1")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
