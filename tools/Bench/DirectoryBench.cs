using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ConseillerNumerique.Bench;

/// <summary>
/// The directory of a département of 200 people among 4,000, over HTTP. The largest one drawn has 160: employers of its
/// neighbour are moved into it until there are 200.
/// </summary>
internal static class DirectoryBench
{
    private const int People = 200;
    private const string Departement = "59";
    private const string Neighbour = "62";
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(12);

    /// <param name="kept">Where the data is or will be made, and stays; null for a place of its own, removed at the end.</param>
    public static Task RunAsync(string? kept) => BenchData.InAsync(kept, RunInAsync);

    private static async Task RunInAsync(string data)
    {
        if (!Directory.Exists(Path.Combine(data, "keys")))
        {
            await ChildHost.CommandAsync(data, "donnees", "--echelle", "national", "--activites", "1000");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Advisors employed in {Departement}: {Enlarge(data)}"));
        using var host = await ChildHost.StartAsync(data);
        using var visitor = await Visitor.SignInAsync(host.Address, 0);
        Console.WriteLine();
        Console.WriteLine(LoadResult.Header);
        foreach (var (what, path) in Pages())
        {
            Console.WriteLine((await Load.RunAsync(1, Duration, () => host.Spent, _ => visitor.ReadAsync(path))).Line(what, 1));
        }
    }

    private static IEnumerable<(string What, string Path)> Pages() =>
    [
        ("/ressources, empty: what every page costs", "/ressources"),
        ("/reseau, first of eight pages", $"/reseau?departement={Departement}"),
        ("/reseau, last page", $"/reseau?departement={Departement}&p=99"),
        ("/reseau, two words searched", $"/reseau?departement={Departement}&q=martin+ville"),
        ("/reseau, one EPCI", $"/reseau?departement={Departement}&epci=200093201"),
        ("/reseau, places", $"/reseau?departement={Departement}&qui=Places"),
    ];

    /// <returns>How many are employed there today.</returns>
    private static long Enlarge(string data)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "organization.db")};Pooling=False");
        connection.Open();
        while (Count(connection) < People && Execute(
            connection,
            $"update Employers set CommuneCode = '59350' where Id = (select Id from Employers where CommuneCode between '{Neighbour}000' and '{Neighbour}999' limit 1)") > 0)
        {
        }

        return Count(connection);
    }

    private static long Count(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"select count(distinct AdvisorId) from Contracts join Employers on Employers.Id = EmployerId where LastDay is null and AdvisorId is not null and CommuneCode between '{Departement}000' and '{Departement}999'";
        return (long)command.ExecuteScalar()!; // a count
    }

    private static int Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }
}
