using Bogus;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>How many activities each advisor has in each month: exactly as many in all as were asked for.</summary>
internal sealed class Workload
{
    private readonly WorkingDays _days;
    private readonly Window _window;
    private readonly Dictionary<(int Advisor, Month Month), int> _counts = [];

    public Workload(Window window, WorkingDays days, IReadOnlyList<Worker> workers, int activities)
    {
        (_window, _days) = (window, days);
        var cells = window.AllMonths
            .SelectMany(month => workers.Select(worker => (worker.Part.Number, Month: month, Weight: WeightOf(worker, month))))
            .ToList();
        var total = cells.Sum(cell => cell.Weight);
        var (sum, given) = (0.0, 0L);
        foreach (var cell in cells)
        {
            // Rounding the running sum, not each share, keeps the total exact.
            sum += cell.Weight;
            var upTo = (long)Math.Round(activities * sum / total);
            _counts[(cell.Number, cell.Month)] = (int)(upTo - given);
            given = upTo;
        }
    }

    /// <summary>The days of the advisor's activities in the month, in order; a busy one comes several times.</summary>
    public IReadOnlyList<DateOnly> Draw(Worker worker, Month month, Randomizer random)
    {
        var count = _counts[(worker.Part.Number, month)];
        if (count == 0)
        {
            return [];
        }

        var odds = new Odds<DateOnly>([.. DaysOf(worker.AtWork, worker.Part.Number, month)]);
        return [.. Enumerable.Range(0, count).Select(_ => odds.Draw(random)).Order()];
    }

    /// <summary>Some do twice as much as others, and no month is like the one before.</summary>
    private double WeightOf(Worker worker, Month month)
    {
        var pace = 60 + (uint)Seeds.For(Purpose.Pace, worker.Part.Number) % 80;
        var mood = 70 + (uint)Seeds.For(Purpose.Month, worker.Part.Number, month.First.DayNumber) % 60;
        return DaysOf(worker.AtWork, worker.Part.Number, month).Sum(day => day.Weight) * (double)pace * mood;
    }

    private IEnumerable<(DateOnly Day, int Weight)> DaysOf(AdvisorAtWork advisor, int number, Month month)
    {
        for (var day = month.First; day <= month.Last && day <= _window.LastDay; day = day.AddDays(1))
        {
            var weight = _days.WeightOf(day);
            if (weight > 0 && !WorkingDays.IsOnLeave(number, day) && advisor.Contracts.Any(contract => contract.Covers(day)))
            {
                yield return (day, weight);
            }
        }
    }
}
