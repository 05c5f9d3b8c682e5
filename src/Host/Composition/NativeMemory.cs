using System.Runtime.InteropServices;

namespace ConseillerNumerique.Host.Composition;

/// <summary>
/// Gives memory that SQLite and the compiler have freed back to the system: glibc keeps it in a heap of each thread.
/// </summary>
internal sealed class NativeMemory(TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan BetweenTrims = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenTrims, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                _ = Trim(keep: 0);
            }
        }
        catch (DllNotFoundException)
        {
            // another C library, with ways of its own
        }
    }

    [DllImport("libc.so.6", EntryPoint = "malloc_trim", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Trim(nuint keep);
}
