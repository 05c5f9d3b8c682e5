using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Training;

/// <summary>The fields of the record.</summary>
internal sealed class TrainingForm
{
    /// <summary>What was shown; 0 before anything was said.</summary>
    [Display(Name = "Version affichée")]
    public int Version { get; set; }

    [Display(Name = "Durée en heures")]
    public int? InitialHours { get; set; }

    [Display(Name = "Organisme"), StringLength(TrainingRecord.MaxBodyLength)]
    public string? InitialBody { get; set; }

    [Display(Name = "Du")]
    public DateOnly? InitialFirstDay { get; set; }

    [Display(Name = "Au")]
    public DateOnly? InitialLastDay { get; set; }

    [Display(Name = "Certificats obtenus")]
    public List<Certificate> Certificates { get; set; } = [];

    [Display(Name = "Niveau Pix")]
    public PixLevel? Pix { get; set; }

    /// <summary>One line for each year that asks for a module, the newest first.</summary>
    public List<ModuleForm> Modules { get; set; } = [];

    public static TrainingForm Of(TrainingContent content, int version, DateOnly today) => new()
    {
        Version = version,
        InitialHours = content.InitialHours,
        InitialBody = content.InitialBody,
        InitialFirstDay = content.InitialFirstDay,
        InitialLastDay = content.InitialLastDay,
        Certificates = [.. content.Certificates.Values()],
        Pix = content.Pix,
        Modules = [.. Years(today).Select(year => Line(year, content.Modules.FirstOrDefault(module => module.Year == year)))],
    };

    /// <summary>The newest first.</summary>
    public static IEnumerable<int> Years(DateOnly today) =>
        Enumerable.Range(TrainingModule.FirstYear, Math.Max(0, today.Year - TrainingModule.FirstYear + 1)).Reverse();

    /// <summary>A line with something in it is a module: what is missing is refused beside it.</summary>
    public TrainingContent Read() => new()
    {
        InitialHours = InitialHours,
        InitialBody = Text(InitialBody),
        InitialFirstDay = InitialFirstDay,
        InitialLastDay = InitialLastDay,
        Certificates = EnumSet<Certificate>.Of(Certificates),
        Pix = Pix,
        Modules = [.. Modules.Where(line => !line.IsBlank).Select(line => new TrainingModule(line.Year, line.Hours ?? 0, Text(line.Title) ?? ""))],
    };

    private static ModuleForm Line(int year, TrainingModule? module) => new() { Year = year, Hours = module?.Hours, Title = module?.Title };

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
