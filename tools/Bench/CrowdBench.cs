using System.Globalization;

namespace ConseillerNumerique.Bench;

/// <summary>
/// On national data and over HTTP: the advisor's month and logging, each at sixteen connections; then logging again while
/// four people ask for the nation's dashboard all the time. The generator shares the machine. Works on a copy: an advisor
/// who has logged thousands on one day is no longer one of those to be measured.
/// </summary>
internal static class CrowdBench
{
    private const int Connections = 16;
    private const int Dashboards = 4;

    /// <summary>National data has few accounts to try; each is made one.</summary>
    private const string Administrator = "Administrateur";

    private const string Nation = "/indicateurs/territoire/nation/FR?periode=annee";
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(12);

    /// <param name="data">Made by <see cref="FiguresBench"/>.</param>
    public static async Task RunAsync(string data)
    {
        var copy = Directory.CreateTempSubdirectory("espace-coop-foule-").FullName;
        Copy(new(data), copy);
        await MeasureAsync(copy);
        Directory.Delete(copy, recursive: true);
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.GetFiles())
        {
            file.CopyTo(Path.Combine(to, file.Name));
        }

        foreach (var inner in from.GetDirectories())
        {
            Copy(inner, Path.Combine(to, inner.Name));
        }
    }

    private static async Task MeasureAsync(string data)
    {
        using var host = await ChildHost.StartAsync(data);
        var advisors = await Visitor.WorkingAsync(host.Address, Connections, Administrator);
        var readers = new List<Visitor>();
        for (var number = 0; number < Dashboards; number++)
        {
            readers.Add(await Visitor.SignInAsync(host.Address, number, Administrator));
        }

        Task<int> ReadMonth(int number) => advisors[number].ReadAsync("/indicateurs");
        await Load.RunAsync(Connections, Duration, () => host.Spent, ReadMonth); // the host compiles what it runs often
        Console.WriteLine(LoadResult.Header);
        await MeasureAsync(host, "/indicateurs, an advisor’s month", ReadMonth);
        await MeasureAsync(host, "logging a one-off, durable", number => advisors[number].LogAsync(Guid.CreateVersion7()));

        using var end = new CancellationTokenSource();
        var reading = readers.ConvertAll(reader => ReadAsync(reader, end.Token));
        await MeasureAsync(host, $"the same beside {Dashboards} dashboards of the nation", number => advisors[number].LogAsync(Guid.CreateVersion7()));
        await end.CancelAsync();
        var pages = (await Task.WhenAll(reading)).Sum();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} dashboards meanwhile; the host's highest memory is {host.PeakBytes / 1024 / 1024} MB, now {host.MemoryBytes / 1024 / 1024} MB"));
        advisors.Concat(readers).ToList().ForEach(visitor => visitor.Dispose());
    }

    private static async Task MeasureAsync(ChildHost host, string what, Func<int, Task<int>> send) =>
        Console.WriteLine((await Load.RunAsync(Connections, Duration, () => host.Spent, send)).Line(what, Connections));

    /// <returns>How many pages there were.</returns>
    private static async Task<int> ReadAsync(Visitor reader, CancellationToken end)
    {
        var pages = 0;
        for (; !end.IsCancellationRequested; pages++)
        {
            await reader.ReadAsync(Nation);
        }

        return pages;
    }
}
