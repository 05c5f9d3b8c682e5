using System.Diagnostics;
using System.Globalization;
using System.Text;
using ConseillerNumerique.ActivityReporting.Exchange.Export;
using ConseillerNumerique.SharedKernel.Calendar;
using Activity = ConseillerNumerique.ActivityReporting.Activities.Activity;

namespace ConseillerNumerique.Bench;

/// <summary>
/// Over HTTP, among the demo data: two La Coop workbooks of 20,000 rows brought in and taken out again, a workshop of 500
/// followed persons saved; and the memory of the host that does it, which is a process of its own.
/// </summary>
internal static class FilesBench
{
    private const int Workbooks = 2;
    private const int WarmUps = 20;
    private const int Runs = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static DateOnly Today => BusinessCalendar.TodayIn(BusinessCalendar.Paris, TimeProvider.System);

    /// <param name="kept">Where the data is or will be made, and stays; null for a place of its own, removed at the end.</param>
    public static Task RunAsync(string? kept) => BenchData.InAsync(kept, async data =>
    {
        if (!Directory.Exists(Path.Combine(data, "keys")))
        {
            using var first = await ChildHost.StartAsync(data); // makes the demo data, and is no part of what is measured
        }

        using var host = await ChildHost.StartAsync(data);
        using var advisor = (await Visitor.WorkingAsync(host.Address, 1, kind: "atelier"))[0];
        SayPeak(host, "signed in");
        for (var number = 0; number < Workbooks; number++)
        {
            await ImportAsync(host, advisor, "coop.xlsx", LaCoopSample.Write(Today, days: 0));
            SayPeak(host, "workbook in");
        }

        foreach (var path in new[] { "activites/xlsx", "activites/csv", "accompagnements/xlsx", "accompagnements/csv" })
        {
            var (first, whole, bytes) = await advisor.DownloadAsync($"/activites/export/{path}");
            Say($"export {path}: first byte after {first.TotalMilliseconds:F0} ms, whole after {whole.TotalSeconds:F2} s, {bytes / 1024} KB");
        }

        SayPeak(host, "exports out");
        await SaveWorkshopsAsync(host, advisor);
    });

    private static async Task ImportAsync(ChildHost host, Visitor advisor, string name, byte[] file)
    {
        var watch = Stopwatch.StartNew();
        var preview = await advisor.UploadAsync(name, file);
        var looked = watch.Elapsed;
        SayPeak(host, "looked at");
        await advisor.SendAsync(preview);
        while (!(await advisor.PageAsync(preview)).Contains(" de plus.", StringComparison.Ordinal))
        {
            if (watch.Elapsed > Patience)
            {
                throw new InvalidOperationException($"{preview} does not end.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        Say($"{name} of {file.Length / 1024} KB: preview after {looked.TotalSeconds:F2} s, written after {(watch.Elapsed - looked).TotalSeconds:F2} s more");
    }

    private static async Task SaveWorkshopsAsync(ChildHost host, Visitor advisor)
    {
        var persons = Enumerable.Range(0, Activity.MaxFollowed).Select(_ => Guid.CreateVersion7()).ToList();
        var lines = persons.Select((id, number) => $"Dupont {number};Camille;{Today:dd/MM/yyyy};{id}");
        string[] headers = [PersonHeaders.LastName, PersonHeaders.FirstName, PersonHeaders.ConsentedOn, PersonHeaders.Id];
        await ImportAsync(host, advisor, "personnes.csv", Encoding.UTF8.GetBytes(string.Join('\n', [string.Join(';', headers), .. lines])));
        KeyValuePair<string, string>[] there =
            [new("Input.Title", "Ma boîte mail"), new("Input.Total", "0"), .. persons.Select(id => KeyValuePair.Create("Input.PersonIds", id.ToString()))];

        var times = new List<double>(Runs);
        for (var run = 0; run < WarmUps + Runs; run++)
        {
            await advisor.LogAsync(Guid.CreateVersion7(), there);
            times.Add(advisor.LastAnswer.TotalMilliseconds);
        }

        times = [.. times.Skip(WarmUps).Order()];
        Say($"workshop of {persons.Count} followed persons, posted: p50 {times[Runs / 2]:F1} ms, p95 {times[Runs * 95 / 100]:F1} ms, best {times[0]:F1} ms, {Runs} runs");
    }

    private static void SayPeak(ChildHost host, string when) => Say($"  {when}: the host's highest memory is {host.PeakBytes / 1024 / 1024} MB");

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
