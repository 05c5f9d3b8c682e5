using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Host.Administration;

/// <summary>How runs are said on the screen; times are those of Paris, like the schedule.</summary>
internal static class JobWords
{
    public static string Moment(DateTime utc) => FrenchDates.Moment(utc, BusinessCalendar.Paris);

    /// <summary>« 0,4 s », « 12 s », « 3 min 5 s », « 1 h 2 min ».</summary>
    public static string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 10 } => $"{time.TotalSeconds:0.0}\u00A0s",
        { TotalMinutes: < 1 } => $"{time.Seconds}\u00A0s",
        { TotalHours: < 1 } => $"{time.Minutes}\u00A0min {time.Seconds}\u00A0s",
        _ => $"{(int)time.TotalHours}\u00A0h {time.Minutes}\u00A0min",
    };

    public static string DurationOf(JobRunRow run) =>
        (run.StartedAt, run.EndedAt) is ({ } start, { } end) ? Duration(end - start) : "–";

    /// <summary>« 12 sur 40 : Drôme ».</summary>
    public static string Progress(JobProgress progress) =>
        progress.Total > 0 ? $"{progress.Done} sur {progress.Total}\u00A0: {progress.What}" : progress.What;

    public static (StateKind Kind, string Icon) Look(JobRunState state) => state switch
    {
        JobRunState.Succeeded => (StateKind.Ok, "check-circle-fill"),
        JobRunState.Failed => (StateKind.Wait, "exclamation-octagon-fill"),
        JobRunState.Running => (StateKind.Go, "play-fill"),
        _ => (StateKind.None, "hourglass-split"),
    };

    /// <summary>A module as people call it, from its schema.</summary>
    public static string ModuleName(string schema) => schema switch
    {
        "organization" => "Organisation",
        "activity_reporting" => "Activités",
        "resources" => "Ressources",
        "peer_projects" => "Projets",
        "indicators" => "Indicateurs",
        _ => schema,
    };

    /// <summary>« ActivityRecorded » of a full type name.</summary>
    public static string EventName(string type) => type[(type.LastIndexOf('.') + 1)..];
}
