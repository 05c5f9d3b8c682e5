using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>A co-funded post of an employer. Vacant on a day that no contract covers: that follows and is not kept.</summary>
internal sealed class Post
{
    public const int MaxNumber = 999;

    /// <summary>Far above what the State pays for a post (50,000 € over two or three years): catches cents typed as euros.</summary>
    public const int MaxGrantedEuros = 300_000;

    private Post()
    {
    }

    public Guid EmployerId { get; private set; }

    /// <summary>The employer's own numbering, from 1.</summary>
    public int Number { get; private set; }

    public DateOnly FirstDay { get; private set; }

    public FundingLine? Line { get; private set; }

    public int? GrantedEuros { get; private set; }

    public DateOnly? AgreementEnd { get; private set; }

    /// <summary>+1 for each change of the post or of who holds it: two contracts signed at once for one post meet here.</summary>
    public int Version { get; private set; }

    public PostTerms Terms =>
        new() { FirstDay = FirstDay, Line = Line, GrantedEuros = GrantedEuros, AgreementEnd = AgreementEnd };

    public static Result<Post> Open(Guid employerId, int number, PostTerms terms)
    {
        if (number is < 1 or > MaxNumber)
        {
            return PostRefusals.NumberOutOfRange;
        }

        return Broken(terms) is { } refusal ? refusal : new Post { EmployerId = employerId, Number = number }.Take(terms);
    }

    /// <summary>Null when the terms are taken.</summary>
    /// <param name="terms">The new ones.</param>
    /// <param name="firstHeld">The first day of its earliest contract; null when nobody has held it.</param>
    public Refusal? Change(PostTerms terms, DateOnly? firstHeld)
    {
        if (Broken(terms) is { } refusal)
        {
            return refusal;
        }

        if (firstHeld < terms.FirstDay)
        {
            return PostRefusals.OpensAfterItsContracts(firstHeld.Value);
        }

        if (terms != Terms)
        {
            Take(terms);
        }

        return null;
    }

    /// <summary>Who holds it has changed.</summary>
    public void Touch() => Version++;

    /// <summary>Open to be held, whether it is or not.</summary>
    public bool IsOpenOn(DateOnly day) => FirstDay <= day && (AgreementEnd is null || day <= AgreementEnd);

    private static Refusal? Broken(PostTerms terms) => terms switch
    {
        _ when terms.FirstDay < BusinessCalendar.SchemeStart => PostRefusals.BeforeScheme,
        _ when terms.FirstDay > PostRefusals.LatestDay => PostRefusals.FirstDayTooFar,
        { Line: { } line } when !Enum.IsDefined(line) => PostRefusals.LineUnknown,
        { GrantedEuros: < 0 or > MaxGrantedEuros } => PostRefusals.GrantOutOfRange,
        _ when terms.AgreementEnd < terms.FirstDay => PostRefusals.AgreementEndsBeforeItBegins,
        _ when terms.AgreementEnd > PostRefusals.LatestDay => PostRefusals.AgreementEndTooFar,
        _ => null,
    };

    private Post Take(PostTerms terms)
    {
        (FirstDay, Line, GrantedEuros, AgreementEnd) = (terms.FirstDay, terms.Line, terms.GrantedEuros, terms.AgreementEnd);
        Version++;
        return this;
    }
}
