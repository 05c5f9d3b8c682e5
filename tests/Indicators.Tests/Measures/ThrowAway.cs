using System.Diagnostics;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Tests.Measures;

[Explicit]
public sealed class ThrowAway
{
    [Test]
    public async Task Measure()
    {
        var dir = Directory.CreateTempSubdirectory("throw").FullName;
        var options = new DbContextOptionsBuilder<IndicatorsDbContext>();
        ModuleDbContextRegistration.Configure(options, new DatabaseSettings { Provider = DatabaseProvider.Sqlite, Data = new DataDirectory(dir) }, "indicators");
        var o = options.Options;
        Guid me = Guid.NewGuid();
        await using (var db = new IndicatorsDbContext(o))
        {
            await db.Database.EnsureCreatedAsync();
            await db.Database.ExecuteSqlRawAsync("pragma journal_mode=wal");
            var rows = new RandomRows(5).Take(500 * 26 / 30);
            for (var a = 0; a < 60; a++)
            {
                var advisor = a == 30 ? me : Guid.NewGuid();
                foreach (var r in rows) db.Add(Fact(r, advisor));
                await db.SaveChangesAsync(); db.ChangeTracker.Clear();
            }
        }
        var from = new DateOnly(2025, 3, 1); var to = new DateOnly(2026, 3, 22);
        var q1 = EF.CompileAsyncQuery((IndicatorsDbContext db, Guid a, DateOnly f, DateOnly t) => db.ActivityFacts.Where(x => x.AdvisorId == a && x.Date >= f && x.Date <= t && !x.Deleted).Select(FactRow.FromFact));
        var q2 = EF.CompileAsyncQuery((IndicatorsDbContext db, Guid a, DateOnly f, DateOnly t) => db.ActivityFacts.Where(x => x.AdvisorId == a && x.Date >= f && x.Date <= t && !x.Deleted).Select(x => new { x.Date, x.Type, x.Attendances }));
        await using (var db = new IndicatorsDbContext(o)) TestContext.Out.WriteLine(db.ActivityFacts.Where(x => x.AdvisorId == me && x.Date >= from && !x.Deleted).Select(FactRow.FromFact).ToQueryString());
        await Loop("full 13 months", async () => { await using var db = new IndicatorsDbContext(o); var n = 0; await foreach (var r in q1(db, me, from, to)) n += r.Attendances; return n; });
        await Loop("full 1 month", async () => { await using var db = new IndicatorsDbContext(o); var n = 0; await foreach (var r in q1(db, me, new(2026,3,1), to)) n += r.Attendances; return n; });
        await Loop("slim 13 months", async () => { await using var db = new IndicatorsDbContext(o); var n = 0; await foreach (var r in q2(db, me, from, to)) n += r.Attendances; return n; });
        var sql = "SELECT a.Type, a.Date, a.EnteredOn, a.DurationMinutes, a.Channel, a.PlaceId, a.CommuneCode, a.DepartementCode, a.Themes, a.Materials, a.Autonomy, a.Level, a.Referral, a.Attendances, a.Anonymous, a.FirstTime, a.Female, a.Male, a.Under12, a.From12To17, a.From18To24, a.From25To39, a.From40To59, a.From60To69, a.From70, a.InSchool, a.Jobless, a.Employed, a.Retired FROM ActivityFacts AS a WHERE a.AdvisorId = @me AND a.Date >= @from AND a.Date <= @to AND NOT (a.Deleted)";
        await Loop("ado full 13", () => Ado(o, sql, me, from, to, 29));
        var packed = "SELECT a.Date, a.EnteredOn, a.PlaceId, a.CommuneCode, a.Themes + a.Materials * 4294967296, a.Type + a.Channel * 16 + a.Autonomy * 256 + a.Level * 4096 + a.Referral * 65536 + a.DurationMinutes * 1048576, a.Attendances + a.Anonymous * 32768 + a.FirstTime * 1073741824, a.Female + a.Male * 32768 + a.Under12 * 1073741824 + a.From12To17 * 35184372088832, a.From18To24 + a.From25To39 * 32768 + a.From40To59 * 1073741824 + a.From60To69 * 35184372088832, a.From70 + a.InSchool * 32768 + a.Jobless * 1073741824 + a.Employed * 35184372088832, a.Retired FROM ActivityFacts AS a WHERE a.AdvisorId = @me AND a.Date >= @from AND a.Date <= @to AND NOT (a.Deleted)";
        await Loop("ado packed 13", () => Ado(o, packed, me, from, to, 11));
        await Loop("ado slim 13", () => Ado(o, "SELECT a.Date, a.Type, a.Attendances FROM ActivityFacts AS a WHERE a.AdvisorId = @me AND a.Date >= @from AND a.Date <= @to AND NOT (a.Deleted)", me, from, to, 3));
        await Loop("ado sum", () => Ado(o, "SELECT substr(a.Date,1,7), a.Type, sum(a.Attendances) FROM ActivityFacts AS a WHERE a.AdvisorId = @me AND a.Date >= @from AND a.Date <= @to AND NOT (a.Deleted) group by 1, 2", me, from, to, 3));
        await Loop("ado count only", () => Ado(o, "SELECT count(*) FROM ActivityFacts AS a WHERE a.AdvisorId = @me AND a.Date >= @from AND a.Date <= @to AND NOT (a.Deleted)", me, from, to, 1));
        await Loop("ado sum all cols", () => Ado(o, "SELECT sum(a.Female + a.Male + a.Retired + a.Employed) FROM ActivityFacts AS a WHERE a.AdvisorId = @me AND a.Date >= @from AND a.Date <= @to AND NOT (a.Deleted)", me, from, to, 1));
        await Loop("full 13 months", async () => { await using var db = new IndicatorsDbContext(o); var n = 0; await foreach (var r in q1(db, me, from, to)) n += r.Attendances; return n; });
        await Loop("full 13 months+figures", async () => { await using var db = new IndicatorsDbContext(o); var n = new Figures(new(from, to)); await foreach (var r in q1(db, me, from, to)) n.Add(r); return (int)n.Attendances; });
    }
    static async Task<int> Ado(DbContextOptions<IndicatorsDbContext> o, string sql, Guid me, DateOnly from, DateOnly to, int columns)
    {
        await using var db = new IndicatorsDbContext(o);
        await db.Database.OpenConnectionAsync();
        await using var cmd = db.Database.GetDbConnection().CreateCommand();
        cmd.CommandText = sql;
        void P(string n, object v) { var p = cmd.CreateParameter(); p.ParameterName = n; p.Value = v; cmd.Parameters.Add(p); }
        P("@me", me.ToByteArray(true)); P("@from", from); P("@to", to);
        await using var r = await cmd.ExecuteReaderAsync();
        var count = 0; long sum = 0;
        while (await r.ReadAsync())
        {
            count++;
            for (var i = 0; i < columns; i++)
            {
                if (columns == 29 && i is 1 or 2 || columns == 11 && i < 2 || columns == 3 && i == 0) { if (columns != 3 || r.GetName(0) == "Date") sum += r.GetFieldValue<DateOnly>(i).DayNumber; else sum += r.GetString(0).Length; }
                else if (columns == 29 && i == 5 || columns == 11 && i == 2) { if (!r.IsDBNull(i)) sum += r.GetFieldValue<byte[]>(i)[0]; }
                else if (columns == 29 && i is 6 or 7 || columns == 11 && i == 3) sum += r.GetString(i).Length;
                else sum += r.GetInt64(i);
            }
        }
        return count;
    }
    static async Task Loop(string name, Func<Task<int>> act)
    {
        var n = 0;
        for (var i = 0; i < 300; i++) n = await act();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime; var sw = Stopwatch.StartNew();
        for (var i = 0; i < 1000; i++) n = await act();
        TestContext.Out.WriteLine($"{name}: {sw.Elapsed.TotalMilliseconds:0} us each, cpu {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds:0} ({n})");
    }
    static ActivityFact Fact(FactRow r, Guid advisor) => new() { ActivityId = Guid.CreateVersion7(), Version = 1, Deleted = false, AdvisorId = advisor, EmployerId = advisor, Type = r.Type, Date = r.Date, EnteredOn = r.EnteredOn, DurationMinutes = r.DurationMinutes, Channel = r.Channel, PlaceId = r.PlaceId, CommuneCode = r.CommuneCode, DepartementCode = r.DepartementCode, RegionCode = "84", Themes = r.Themes, Materials = r.Materials, Autonomy = r.Autonomy, Level = r.Level, Referral = r.Referral, Attendances = r.Attendances, Anonymous = r.Anonymous, FirstTime = r.FirstTime, Female = r.Female, Male = r.Male, Under12 = r.Under12, From12To17 = r.From12To17, From18To24 = r.From18To24, From25To39 = r.From25To39, From40To59 = r.From40To59, From60To69 = r.From60To69, From70 = r.From70, InSchool = r.InSchool, Jobless = r.Jobless, Employed = r.Employed, Retired = r.Retired };
}
