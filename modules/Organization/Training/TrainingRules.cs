using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Training;

/// <summary>Everything that is wrong with a record, so that the form tells it all at once.</summary>
internal static class TrainingRules
{
    public static IEnumerable<Refusal> Broken(TrainingContent content, DateOnly today)
    {
        IEnumerable<Refusal?> refusals = [.. Initial(content), .. Modules(content.Modules, today)];
        return refusals.OfType<Refusal>();
    }

    private static IEnumerable<Refusal?> Initial(TrainingContent content)
    {
        var saysMore = content is not { InitialBody: null, InitialFirstDay: null, InitialLastDay: null };
        yield return content.InitialHours switch
        {
            null => saysMore ? TrainingRefusals.InitialHoursMissing : null,
            < TrainingRecord.MinInitialHours or > TrainingRecord.MaxInitialHours => TrainingRefusals.InitialHoursOutOfRange,
            _ => null,
        };
        yield return content.InitialBody?.Length > TrainingRecord.MaxBodyLength ? TrainingRefusals.InitialBodyTooLong : null;
        yield return content.InitialLastDay < content.InitialFirstDay ? TrainingRefusals.InitialEndBeforeStart : null;
    }

    private static IEnumerable<Refusal?> Modules(IReadOnlyList<TrainingModule> modules, DateOnly today)
    {
        var isOneAYear = modules.Select(module => module.Year).Distinct().Count() == modules.Count;
        if (!isOneAYear || modules.Any(module => module.Year < TrainingModule.FirstYear || module.Year > today.Year))
        {
            return [TrainingRefusals.ModuleYearUnknown];
        }

        return modules.SelectMany(module => Module(module, line: today.Year - module.Year));
    }

    private static IEnumerable<Refusal?> Module(TrainingModule module, int line)
    {
        yield return TrainingModule.PossibleHours.Contains(module.Hours) ? null : TrainingRefusals.ModuleHoursMissing(line);
        yield return module.Title.Length switch
        {
            0 => TrainingRefusals.ModuleTitleMissing(line),
            > TrainingModule.MaxTitleLength => TrainingRefusals.ModuleTitleTooLong(line),
            _ => null,
        };
    }
}
