using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>A contract as an administrator types it, new or kept.</summary>
internal sealed record ContractForm
{
    /// <summary>Put in the form when it is shown: the same form sent twice signs once.</summary>
    public Guid Id { get; init; }

    /// <summary>The version that the form was filled with; 0 for a new contract.</summary>
    public int Version { get; init; }

    /// <summary>The preview that was shown and is confirmed by sending the form again; null: none was shown.</summary>
    [StringLength(4_000)]
    public string? Seen { get; init; }

    [Display(Name = "Conseiller"), Required(ErrorMessage = "Indiquez le conseiller."), StringLength(200)]
    public string? Person { get; init; }

    [Display(Name = "Conseiller choisi")]
    public Guid? PersonId { get; init; }

    /// <summary>Asked for only when a contract is changed; a new one is signed on a post.</summary>
    [Display(Name = "Structure"), StringLength(200)]
    public string? Employer { get; init; }

    [Display(Name = "Structure choisie")]
    public Guid? EmployerId { get; init; }

    [Display(Name = "Numéro du poste")]
    public int? PostNumber { get; init; }

    [Display(Name = "Premier jour"), Required(ErrorMessage = "Indiquez le premier jour du contrat.")]
    public DateOnly? FirstDay { get; init; }

    [Display(Name = "Dernier jour")]
    public DateOnly? LastDay { get; init; }

    [Display(Name = "Heures par semaine")]
    public decimal? WeeklyHours { get; init; }

    [Display(Name = "Ou quotité (en %)")]
    public int? SharePercent { get; init; }

    public static ContractForm Of(ContractSheet kept) => new()
    {
        Id = kept.Terms.Id,
        Version = kept.Version,
        Person = kept.Advisor,
        PersonId = kept.Terms.AdvisorId,
        Employer = kept.Employer,
        EmployerId = kept.Terms.EmployerId,
        PostNumber = kept.Terms.PostNumber,
        FirstDay = kept.Terms.FirstDay,
        LastDay = kept.Terms.LastDay,
        WeeklyHours = kept.Terms.WorkingTime.WeeklyMinutes / (decimal)WorkingTime.MinutesInHour,
        SharePercent = kept.Terms.WorkingTime.SharePercent,
    };

    /// <summary>To be called once the form is found whole.</summary>
    public ContractTerms ToTerms(Guid advisorId, Guid employerId, int postNumber) => new()
    {
        Id = Id,
        EmployerId = employerId,
        PostNumber = postNumber,
        AdvisorId = advisorId,
        FirstDay = FirstDay ?? default,
        LastDay = LastDay,
        WorkingTime = new() { WeeklyMinutes = Minutes(WeeklyHours), SharePercent = SharePercent },
    };

    /// <summary>Hours that no week has stay out of range, and of int's.</summary>
    private static int? Minutes(decimal? hours) => hours is { } typed
        ? (int)Math.Round(Math.Clamp(typed, -1, 1_000) * WorkingTime.MinutesInHour, MidpointRounding.AwayFromZero)
        : null;
}
