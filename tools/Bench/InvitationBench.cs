using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace ConseillerNumerique.Bench;

/// <summary>500 people invited in one go, among the demo data: how soon the page answers, and how soon every letter is written.</summary>
internal static partial class InvitationBench
{
    private const int People = 500;
    private const int Rounds = 5;

    /// <param name="kept">Where the data is or will be made, and stays; null for a place of its own, removed at the end.</param>
    public static Task RunAsync(string? kept) => BenchData.InAsync(kept, async data =>
    {
        using var host = await ChildHost.StartAsync(data);
        var rounds = Enumerable.Range(0, Rounds)
            .Select(_ => Enumerable.Range(0, People).Select(_ => $"{Guid.NewGuid():N}@banc.example").ToList())
            .ToList();
        await WithAccountsAsync(host.Address, data, rounds);
        await IntoTeamAsync(host.Address, data, rounds);
    });

    private static async Task WithAccountsAsync(Uri address, string data, List<List<string>> rounds)
    {
        using var administrator = await Visitor.SignInAsync(address, 0, "Administrateur");
        await MeasureAsync("to open an account", data, administrator, rounds, addresses => administrator.SendAsync(
            "/administration/personnes/inviter",
            new("Input.Lines", string.Join('\n', addresses.Select((one, number) => $"Camille;Nouvelle{number};{one}"))),
            new("Input.Roles", "Advisor")));
    }

    /// <summary>Whoever has an account gets a letter at once.</summary>
    private static async Task IntoTeamAsync(Uri address, string data, List<List<string>> rounds)
    {
        using var coordinator = await Visitor.SignInAsync(address, 0, "Coordinateur");
        var team = TeamPath().Match(await coordinator.PageAsync("/equipe")).Value;
        await MeasureAsync("into a team", data, coordinator, rounds, addresses => coordinator.SendAsync(
            $"{team}/inviter",
            new("Input.Addresses", string.Join('\n', addresses)),
            new("Input.Part", "Member")));
    }

    private static async Task MeasureAsync(string what, string data, Visitor visitor, List<List<string>> rounds, Func<List<string>, Task<int>> invite)
    {
        foreach (var addresses in rounds)
        {
            await invite(addresses);
            var answer = visitor.LastAnswer;
            var sent = Stopwatch.GetTimestamp();
            while (Waiting(data) > 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{People} invited {what}: answered in {answer.TotalMilliseconds:F0} ms, last letter {Stopwatch.GetElapsedTime(sent).TotalSeconds:F1} s later"));
        }
    }

    private static long Waiting(string data)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "organization.db")};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from WaitingLetters";
        return (long)command.ExecuteScalar()!; // a count
    }

    [GeneratedRegex("/equipe/[0-9a-f-]{36}")]
    private static partial Regex TeamPath();
}
