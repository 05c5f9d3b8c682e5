using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Seed.Bulk;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.People;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.Seed.Steps;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed;

/// <summary>
/// The whole country for measures: the same activities and facts as the application makes, written without change
/// tracking, outbox or relay. Month by month in the order of entry, so that an advisor's rows lie as scattered as they
/// would.
/// </summary>
internal sealed class NationalSeed(Stage stage, SeedOrder order, StepLines lines)
{
    /// <summary>A month of 100,000 activities goes in several pieces, so that the progress moves.</summary>
    private const int SessionsPerPiece = 10_000;

    public async Task RunAsync(CancellationToken ct)
    {
        var window = order.Window;
        var cast = Casting.National(stage.Communes, order.Day, window.Months);
        var workers = await CastPeople.SaveAsync(stage, cast, ct);
        lines.Done($"{FrenchNumbers.Integer(cast.Accounts.Count)} comptes, {FrenchNumbers.Integer(cast.Employers.Count)} structures, "
            + $"{FrenchNumbers.Integer(cast.Teams.Count)} équipes, {FrenchNumbers.Integer(cast.Places)} lieux");

        await WriteAsync(workers, window, ct);
        lines.Done($"{FrenchNumbers.Integer(order.Activities)} activités");
    }

    private async Task WriteAsync(IReadOnlyList<Worker> workers, Window window, CancellationToken ct)
    {
        var days = new WorkingDays(window);
        var draw = new SessionDraw(window, days, new Workload(window, days, workers, order.Activities));
        var seals = stage.Services.GetRequiredService<Seals>();
        var progress = new BulkProgress(lines, order.Activities);
        await using var activities = await BulkLoad<Activity>.OpenAsync<ActivityReportingDbContext>(stage.Services, ct);
        await using var facts = await BulkFacts.OpenAsync(stage, ct);
        foreach (var piece in window.AllMonths.SelectMany(month => InOrderOfEntry(draw, workers, month)))
        {
            var rows = piece.Select(session => Activity.Log(session.Id, session.Content, session.At(stage.Communes)).OrThrow()).ToList();
            rows.ForEach(row => ContentDigest.Keep(row, seals));
            SealedRows.Close(rows, seals);
            await Task.WhenAll(
                Task.Run(() => activities.Write(rows), ct),
                Task.Run(() => facts.Write(rows.Select(row => row.ToEvent(row.CreatedAt))), ct));
            progress.Add(piece.Length);
            ct.ThrowIfCancellationRequested();
        }

        await facts.AddUpAsync(ct);
    }

    private static IEnumerable<Session[]> InOrderOfEntry(SessionDraw draw, IReadOnlyList<Worker> workers, Month month) =>
        workers.SelectMany(worker => draw.Of(worker, month))
            .OrderBy(session => session.EnteredAt).ThenBy(session => session.Id)
            .Chunk(SessionsPerPiece);
}
