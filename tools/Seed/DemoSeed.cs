using ConseillerNumerique.Indicators.Reports.Freezing;
using ConseillerNumerique.Seed.People;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.Seed.Steps;
using ConseillerNumerique.SharedKernel;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed;

/// <summary>
/// The demonstration, month by month as it would have happened: what was entered before a month's freeze is in its
/// report, what came later is not.
/// </summary>
internal sealed class DemoSeed(Stage stage, SeedOrder order, StepLines lines)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var window = order.Window;
        var cast = Casting.Demo(stage.Communes, order.Day, window.Months);
        var workers = await CastPeople.SaveAsync(stage, cast, ct);
        lines.Done($"{cast.Accounts.Count} comptes, {cast.Employers.Count} structures, {cast.Teams.Count} équipes, {cast.Places} lieux");

        await FillLibrary.SaveAsync(stage, workers, window, ct);
        await StartProjects.SaveAsync(stage, workers, window, ct);
        await FillTeams.SaveAsync(stage, cast, window, ct);
        await stage.Pump.DeliverAllAsync(ct);
        lines.Done($"{FillLibrary.Count} ressources, {StartProjects.Count} projets");

        var coordination = await CoordinateTeams.SaveAsync(stage, cast, window, ct);
        var trainings = await RecordTrainings.SaveAsync(stage, workers, window, ct);
        lines.Done($"{FrenchNumbers.Integer(coordination)} activités de coordination, {trainings} fiches de formation");

        var followed = new FollowedDraw(workers, window);
        lines.Done($"{FrenchNumbers.Integer(await FollowPersons.SaveAsync(stage, workers, followed, ct))} bénéficiaires suivis");

        var (diagnoses, mandates) = await GuideAdvisors.SaveAsync(stage, workers, followed, window, ct);
        lines.Done($"{FrenchNumbers.Integer(diagnoses)} diagnostics, {FrenchNumbers.Integer(mandates)} mandats notés");

        var tags = new TagDraw(cast, workers, window, stage.Communes);
        lines.Done($"{FrenchNumbers.Integer(await MakeTags.SaveAsync(stage, tags, ct))} étiquettes");

        var library = new ResourceDraw(await FillLibrary.ReadAsync(stage, ct));
        var sessions = Attended(Sessions(workers, window, order.Activities), followed).Select(tags.Tag).Select(library.Use).ToList();
        lines.Done($"{FrenchNumbers.Integer(sessions.Count)} activités préparées");

        var series = await new PlanWorkshops(stage, window, followed).SaveAsync(workers, sessions, ct);
        lines.Done($"{series} séries d’ateliers");

        var reports = new WriteReports(stage, window, new Reviewers(cast));
        await PlayAsync(sessions, reports, ct);
        lines.Done($"{await LeaveDrafts.SaveAsync(stage, workers, window, ct)} brouillons, {await ImportFiles.SaveAsync(stage, workers, window, ct)} fichiers importés ou à l’aperçu");
        lines.Done($"{FrenchNumbers.Integer(reports.Frozen)} rapports figés, {FrenchNumbers.Integer(reports.Validated)} validés");
    }

    /// <summary>In the order of their entry.</summary>
    public static IReadOnlyList<Session> Sessions(IReadOnlyList<Worker> workers, Window window, int activities)
    {
        var days = new WorkingDays(window);
        var draw = new SessionDraw(window, days, new Workload(window, days, workers, activities));
        return [.. window.AllMonths
            .SelectMany(month => workers.SelectMany(worker => draw.Of(worker, month)))
            .OrderBy(session => session.EnteredAt).ThenBy(session => session.Id)];
    }

    /// <summary>The same, with followed persons in some of them.</summary>
    public static IReadOnlyList<Session> Attended(IReadOnlyList<Session> sessions, FollowedDraw followed) => [.. sessions.Select(followed.Attend)];

    private async Task PlayAsync(List<Session> sessions, WriteReports reports, CancellationToken ct)
    {
        var settings = stage.Services.GetRequiredService<ReportSettings>();
        var months = reports.Due(settings).ToList();
        var logged = 0;
        foreach (var month in months)
        {
            var freezeAt = WriteReports.FreezeAt(settings, month);
            var until = sessions.Skip(logged).TakeWhile(session => session.EnteredAt < freezeAt).ToList();
            await LogSessions.SaveAsync(stage, until, ct);
            logged += until.Count;
            await reports.FreezeAsync(month, freezeAt, ct);
            await reports.ValidateAsync(month, freezeAt, isLast: month == months[^1], ct);
            lines.Done($"{month.Label} : {FrenchNumbers.Integer(logged)} activités sur {FrenchNumbers.Integer(sessions.Count)}");
        }

        await LogSessions.SaveAsync(stage, [.. sessions.Skip(logged)], ct);
    }
}
