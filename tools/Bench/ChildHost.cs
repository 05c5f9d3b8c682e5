using System.Diagnostics;
using System.Globalization;

namespace ConseillerNumerique.Bench;

/// <summary>The built host as a process of its own, on a data directory of its own, listening on 127.0.0.1.</summary>
internal sealed class ChildHost : IDisposable
{
    private readonly Process _process;

    private ChildHost(Process process, Uri address, TimeSpan startUp) => (_process, Address, StartUp) = (process, address, startUp);

    public Uri Address { get; }

    /// <summary>From the start of the process to its ready line.</summary>
    public TimeSpan StartUp { get; }

    /// <summary>Resident memory, from the kernel.</summary>
    public long MemoryBytes => Told("VmRSS");

    /// <summary>The most that it ever was.</summary>
    public long PeakBytes => Told("VmHWM");

    /// <summary>CPU of all its threads since it started.</summary>
    public TimeSpan Spent
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>One of the host's commands, to its end.</summary>
    public static async Task CommandAsync(string data, params string[] arguments)
    {
        using var process = Begin(data, arguments);
        _ = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"« {string.Join(' ', arguments)} » ended with {process.ExitCode}.");
        }
    }

    public static async Task<ChildHost> StartAsync(string data)
    {
        var clock = Stopwatch.StartNew();
        var process = Begin(data, ["--urls", "http://127.0.0.1:0"]);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("http://", StringComparison.Ordinal))
            {
                var startUp = clock.Elapsed;
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, new Uri(line), startUp);
            }
        }

        throw new InvalidOperationException("The host stopped before it was ready; run it by hand to see why.");
    }

    /// <summary>SIGKILL: no goodbye.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private long Told(string what) => long.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith(what, StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) * 1024;

    private static Process Begin(string data, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [HostAssembly(), .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.Combine(Root(), "src", "Host"),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Data__Directory"] = data;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return Process.Start(start) ?? throw new InvalidOperationException("The host did not start.");
    }

    private static string HostAssembly()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name; // bin/<configuration>/net10.0
        return Path.Combine(Root(), "src", "Host", "bin", configuration, "net10.0", "ConseillerNumerique.Host.dll");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No global.json above the bench.");
        }

        return folder.FullName;
    }
}
