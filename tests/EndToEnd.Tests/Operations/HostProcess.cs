using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.EndToEnd.Tests.Operations;

/// <summary>The built host as a process of its own, serving or running a command, in environment Production.</summary>
internal sealed class HostProcess : IDisposable
{
    private const int Terminate = 15;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();
    private readonly List<(string Words, TaskCompletionSource Said)> _awaited = [];
    private readonly TaskCompletionSource<Uri> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProcess(string data, string[] arguments, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.Combine(Repository.Root, "src", "Host"),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Data__Directory"] = data;
        start.Environment["DOTNET_TieredPGO"] = "0"; // lives too short to learn from
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        _process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => GiveUp(Stopped());
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output => Read(_output);

    public string Errors => Read(_errors);

    private static string Assembly => Path.Combine(
        Repository.Root, "src", "Host", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", // bin/<configuration>/net10.0
        "ConseillerNumerique.Host.dll");

    /// <summary>Serves pages; <paramref name="address"/> answers once it is ready.</summary>
    public static HostProcess Serve(string data, out Task<Uri> address, params (string Name, string Value)[] settings)
    {
        var host = new HostProcess(data, [], settings);
        address = host._ready.Task.WaitAsync(Patience);
        return host;
    }

    /// <summary>A browser with these cookies, always the same; it does not follow redirects.</summary>
    public static HttpClient Client(Uri address, string cookies)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Cookie", cookies);
        return client;
    }

    /// <summary>Runs to its end; the exit code is the answer.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        string data, string[] arguments, params (string Name, string Value)[] settings)
    {
        using var host = new HostProcess(data, arguments, settings);
        var exitCode = await host.WaitAsync();
        return (exitCode, host.Output, host.Errors);
    }

    /// <summary>Until the output holds these words.</summary>
    /// <exception cref="TimeoutException">It never did; the message holds what was said instead.</exception>
    /// <exception cref="InvalidOperationException">It stopped before it did.</exception>
    public async Task SaysAsync(string words, TimeSpan patience)
    {
        var said = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_output)
        {
            _awaited.Add((words, said));
            Listen();
        }

        if (_process.HasExited)
        {
            GiveUp(Stopped());
        }

        try
        {
            await said.Task.WaitAsync(patience);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"« {words} » was not said: {Output}{Errors}");
        }
    }

    public async Task<int> WaitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>As an orchestrator asks: finish and go.</summary>
    public async Task<int> StopAsync()
    {
        _ = Kill(_process.Id, Terminate);
        return await WaitAsync();
    }

    /// <summary>From now on no file may grow beyond this many bytes, as under <c>ulimit -f</c>; null lifts it.</summary>
    public async Task LimitFilesAsync(int? bytes)
    {
        var soft = bytes?.ToString(CultureInfo.InvariantCulture) ?? "unlimited";
        using var limiting = Process.Start("prlimit", ["--pid", _process.Id.ToString(CultureInfo.InvariantCulture), $"--fsize={soft}:unlimited"]);
        await limiting.WaitForExitAsync();
        Assert.That(limiting.ExitCode, Is.Zero, "prlimit");
    }

    /// <summary>SIGKILL: no goodbye.</summary>
    public void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);

    /// <summary>Under the lock of the output.</summary>
    private void Listen()
    {
        var output = _output.ToString();
        foreach (var (_, said) in _awaited.Where(one => output.Contains(one.Words, StringComparison.Ordinal)))
        {
            said.TrySetResult();
        }
    }

    private InvalidOperationException Stopped() => new($"The host has stopped: {Output}{Errors}");

    private void GiveUp(Exception stopped)
    {
        _ready.TrySetException(stopped);
        lock (_output)
        {
            _awaited.ForEach(one => one.Said.TrySetException(stopped));
        }
    }

    private static string Read(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }

    private void Keep(StringBuilder text, string? line)
    {
        lock (text)
        {
            _ = line is null ? text : text.AppendLine(line);
            if (text == _output)
            {
                Listen();
            }
        }

        if (line?.StartsWith("http://", StringComparison.Ordinal) == true)
        {
            _ready.TrySetResult(new(line));
        }
    }
}
