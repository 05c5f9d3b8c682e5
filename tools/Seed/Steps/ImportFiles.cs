using System.Text;
using Bogus;
using ConseillerNumerique.ActivityReporting.Exchange.Import;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>Some advisors took over what they had noted in a table; each also left a file at its preview, with a row to correct.</summary>
internal static class ImportFiles
{
    /// <summary>What their tables held.</summary>
    public const int Activities = 2 * Advisors;

    private const int Advisors = 3;
    private const string Header = "Date;Type;Durée (min);Canal;Thèmes;Participations anonymes;Notes";

    /// <returns>How many files.</returns>
    public static async Task<int> SaveAsync(Stage stage, IReadOnlyList<Worker> workers, Window window, CancellationToken ct)
    {
        var random = new Randomizer(Seeds.For(Purpose.Importing));
        var day = window.LastDay.AddDays(-1);
        var files = 0;
        foreach (var worker in workers.Where(one => one.AtWork.Contracts.Count(contract => contract.Covers(day)) == 1).Take(Advisors))
        {
            var at = Window.AtInParis(window.LastDay, new TimeOnly(17, 10 + files));
            stage.Clock.Set(at);
            var me = new Actor(worker.Part.Id, Role.Advisor);
            var done = await LookAsync(stage, me, SeededIds.Draw(random, at), "mes-demandes.csv", [Row(day, 15, "Demande de carte grise au comptoir"), Row(day, 30, "Boîte mail pleine")], ct);
            await stage.SendAsync(me, new WriteImport(done), ct);
            await LookAsync(stage, me, SeededIds.Draw(random, at), "tableau-du-stand.csv", [Row(day, 20, "Stand du marché"), Row(window.Day.AddYears(1), 20, "Stand du marché")], ct);
            files += 2;
        }

        await stage.Pump.DeliverAllAsync(ct);
        return files;
    }

    private static string Row(DateOnly day, int minutes, string notes) =>
        $"{FrenchDates.Numeric(day)};Demande ponctuelle;{minutes};À distance;E-mail;1;{notes}";

    private static async Task<Guid> LookAsync(Stage stage, Actor me, Guid id, string name, IReadOnlyList<string> rows, CancellationToken ct)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. rows])));
        return (await stage.SendAsync(me, new PreviewImport { Id = id, FileName = name, Content = content }, ct)).OrThrow().Id;
    }
}
