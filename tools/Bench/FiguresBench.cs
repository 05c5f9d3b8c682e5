using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ConseillerNumerique.Bench;

/// <summary>Dashboards of every size over HTTP, on 4,000 advisors: whole pages, warm, as an administrator sees them.</summary>
internal static class FiguresBench
{
    private const string Departement = "59";
    private const string TypeAndThemes = "type=Individual&theme=Email&theme=Security&theme=OfficeSoftware";
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(12);

    /// <param name="activities">How many to make, where the data is not there yet.</param>
    /// <param name="kept">Where the data is or will be made, and stays; null for a place of its own, removed at the end.</param>
    public static Task RunAsync(string activities, string? kept) => BenchData.InAsync(kept, data => RunInAsync(data, activities));

    private static async Task RunInAsync(string data, string activities)
    {
        if (!Directory.Exists(Path.Combine(data, "keys")))
        {
            await ChildHost.CommandAsync(data, "donnees", "--echelle", "national", "--activites", activities);
        }

        var team = Prepare(data);
        PrintSizes(data);
        using var host = await ChildHost.StartAsync(data);
        using var visitor = await Visitor.SignInAsync(host.Address, 0, "Administrateur");
        Console.WriteLine();
        Console.WriteLine(LoadResult.Header);
        foreach (var (what, path) in Pages(team))
        {
            Console.WriteLine((await Load.RunAsync(1, Duration, () => host.Spent, _ => visitor.ReadAsync(path))).Line(what, 1));
        }
    }

    private static IEnumerable<(string What, string Path)> Pages(Guid team) =>
    [
        ("an advisor’s month", "/indicateurs"),
        ("a team of 25, this year", $"/indicateurs/equipe/{team}?periode=annee"),
        ("a département, this year", $"/indicateurs/territoire/departement/{Departement}?periode=annee"),
        ("the nation, this year", "/indicateurs/territoire/nation/FR?periode=annee"),
        ("the nation, all time", "/indicateurs/territoire/nation/FR?periode=tout"),
        ("a département, this year, one type and three themes", $"/indicateurs/territoire/departement/{Departement}?periode=annee&{TypeAndThemes}"),
        ("the nation, this year, one type and three themes", $"/indicateurs/territoire/nation/FR?periode=annee&{TypeAndThemes}"),
    ];

    /// <summary>The first demo account becomes an administrator too.</summary>
    /// <returns>The team whose members of today are nearest to 25.</returns>
    private static Guid Prepare(string data)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "organization.db")};Pooling=False");
        connection.Open();
        using var role = connection.CreateCommand();
        role.CommandText = "insert or ignore into AccountRoles (AccountId, Role) select Id, 'Administrator' from Accounts where IsDemo and ClosedAt is null";
        role.ExecuteNonQuery();
        using var team = connection.CreateCommand();
        team.CommandText = "select TeamId from TeamMemberships where LastDay is null group by TeamId order by abs(count(*) - 25), TeamId limit 1";
        return new((byte[])team.ExecuteScalar()!, bigEndian: true); // there are teams
    }

    private static void PrintSizes(string data)
    {
        foreach (var file in Directory.GetFiles(data, "*.db").Order(StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}: {new FileInfo(file).Length / 1_000_000} MB"));
        }
    }
}
