using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>An advisor on a post over a time: the employer of each activity follows from it.</summary>
internal sealed class Contract : IDated
{
    private Contract()
    {
    }

    public Guid Id { get; private set; }

    public Guid EmployerId { get; private set; }

    public int PostNumber { get; private set; }

    public Guid AdvisorId { get; private set; }

    public DateOnly FirstDay { get; private set; }

    public DateOnly? LastDay { get; private set; }

    /// <summary>Null: see <see cref="WorkingTime"/>.</summary>
    public int? WeeklyMinutes { get; private set; }

    public int? SharePercent { get; private set; }

    /// <summary>+1 for each change.</summary>
    public int Version { get; private set; }

    public WorkingTime WorkingTime => new() { WeeklyMinutes = WeeklyMinutes, SharePercent = SharePercent };

    public ContractTerms Terms => new()
    {
        Id = Id,
        EmployerId = EmployerId,
        PostNumber = PostNumber,
        AdvisorId = AdvisorId,
        FirstDay = FirstDay,
        LastDay = LastDay,
        WorkingTime = WorkingTime,
    };

    /// <param name="terms">What is agreed.</param>
    /// <param name="post">The one that the terms name.</param>
    /// <param name="onPost">Every contract of that post.</param>
    public static Result<Contract> Sign(ContractTerms terms, Post post, IReadOnlyCollection<Contract> onPost) =>
        Broken(terms, post, onPost) is { } refusal ? refusal : new Contract { Id = terms.Id }.Take(terms);

    /// <summary>Null when the terms are taken; terms that change nothing are no change.</summary>
    /// <param name="terms">The new ones.</param>
    /// <param name="post">The one that the new terms name.</param>
    /// <param name="onPost">Every contract of that post; this one may be among them.</param>
    public Refusal? Change(ContractTerms terms, Post post, IReadOnlyCollection<Contract> onPost)
    {
        if (Broken(terms, post, onPost) is { } refusal)
        {
            return refusal;
        }

        if (terms != Terms)
        {
            Take(terms);
        }

        return null;
    }

    private static Refusal? Broken(ContractTerms terms, Post post, IReadOnlyCollection<Contract> onPost) => terms switch
    {
        _ when terms.FirstDay < BusinessCalendar.SchemeStart => ContractRefusals.BeforeScheme,
        _ when terms.FirstDay > PostRefusals.LatestDay => ContractRefusals.FirstDayTooFar,
        _ when terms.LastDay > PostRefusals.LatestDay => ContractRefusals.LastDayTooFar,
        _ when Days.Check(terms.FirstDay, terms.LastDay) is { } refusal => refusal,
        _ when terms.FirstDay < post.FirstDay => ContractRefusals.BeforeThePost(post.FirstDay),
        _ when terms.WorkingTime.Broken is { } refusal => refusal,
        _ when onPost.FirstOrDefault(other => other.Id != terms.Id && other.Overlaps(terms.FirstDay, terms.LastDay)) is { } other =>
            ContractRefusals.PostIsHeld(other),
        _ => null,
    };

    private Contract Take(ContractTerms terms)
    {
        (EmployerId, PostNumber, AdvisorId) = (terms.EmployerId, terms.PostNumber, terms.AdvisorId);
        (FirstDay, LastDay) = (terms.FirstDay, terms.LastDay);
        (WeeklyMinutes, SharePercent) = (terms.WorkingTime.WeeklyMinutes, terms.WorkingTime.SharePercent);
        Version++;
        return this;
    }
}
