using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Training;

/// <summary>An advisor's training: the initial one, certificates, Pix, and the module of each year.</summary>
internal sealed class TrainingRecord
{
    public const int MinInitialHours = 70;
    public const int MaxInitialHours = 420;
    public const int MaxBodyLength = 200;

    /// <summary>Nobody is reminded more often.</summary>
    private const int DaysBetweenReminders = 30;

    private List<TrainingModule> _modules = [];

    private TrainingRecord()
    {
    }

    public Guid AdvisorId { get; private init; }

    /// <summary>+1 for each change by the advisor; 0: nothing was said yet.</summary>
    public int Version { get; private set; }

    public int? InitialHours { get; private set; }

    public string? InitialBody { get; private set; }

    public DateOnly? InitialFirstDay { get; private set; }

    public DateOnly? InitialLastDay { get; private set; }

    public int CertificateBits { get; private set; }

    public PixLevel? Pix { get; private set; }

    public IReadOnlyList<TrainingModule> Modules => _modules;

    /// <summary>The years with a module: <see cref="TrainingModule.BitOf"/>.</summary>
    public int ModuleYearBits { get; private set; }

    /// <summary>The day of the last letter about this year's module.</summary>
    public DateOnly? RemindedOn { get; private set; }

    public TrainingContent Content => new()
    {
        InitialHours = InitialHours,
        InitialBody = InitialBody,
        InitialFirstDay = InitialFirstDay,
        InitialLastDay = InitialLastDay,
        Certificates = new(CertificateBits),
        Pix = Pix,
        Modules = [.. _modules],
    };

    public static TrainingRecord Open(Guid advisorId) => new() { AdvisorId = advisorId };

    public bool HasModule(int year) => (ModuleYearBits & TrainingModule.BitOf(year)) != 0;

    /// <summary>Replaces what is said; saying the same is no change.</summary>
    /// <returns>The record, or the first refusal; <see cref="TrainingRules"/> tells them all.</returns>
    public Result<TrainingRecord> Change(TrainingContent content, DateOnly today)
    {
        if (TrainingRules.Broken(content, today).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        var settled = content.Settled();
        if (!settled.SaysTheSameAs(Content))
        {
            Take(settled);
            Version++;
        }

        return this;
    }

    /// <returns>Whether a letter is due: the year's module is missing and no letter went lately.</returns>
    public bool Remind(DateOnly today)
    {
        if (HasModule(today.Year) || RemindedOn > today.AddDays(-DaysBetweenReminders))
        {
            return false;
        }

        RemindedOn = today;
        return true;
    }

    private void Take(TrainingContent settled)
    {
        (InitialHours, InitialBody) = (settled.InitialHours, settled.InitialBody);
        (InitialFirstDay, InitialLastDay) = (settled.InitialFirstDay, settled.InitialLastDay);
        (CertificateBits, Pix) = (settled.Certificates.Bits, settled.Pix);
        _modules = [.. settled.Modules];
        ModuleYearBits = settled.Modules.Aggregate(0, (bits, module) => bits | TrainingModule.BitOf(module.Year));
    }
}
