using ConseillerNumerique.Organization.Posts;
using ConseillerNumerique.Seed.Drawing;

namespace ConseillerNumerique.Seed.People;

/// <summary>
/// Posts and their agreements: older ones of the first line, later ones renewed. Nothing is drawn, so that the people
/// stay who they were.
/// </summary>
internal static class PostCasting
{
    private const int FirstLineEuros = 50_000;
    private const int SecondLineEuros = 42_500;
    private const int AgreementMonths = 36;

    /// <param name="audition">Where the row goes.</param>
    /// <param name="employer">Whose post: it gets the next number.</param>
    /// <param name="firstDay">Of its first contract.</param>
    public static Post Open(Audition audition, EmployerPart employer, DateOnly firstDay)
    {
        var isFirstLine = employer.Posts.Count % 2 == 0;
        return Add(audition, employer, new()
        {
            FirstDay = firstDay,
            Line = isFirstLine ? FundingLine.V1 : FundingLine.V2,
            GrantedEuros = isFirstLine ? FirstLineEuros : SecondLineEuros,
            AgreementEnd = firstDay.AddMonths(AgreementMonths).AddDays(-1),
        });
    }

    /// <summary>Granted, never held, and over since.</summary>
    public static Post OpenEnded(Audition audition, EmployerPart employer)
    {
        var first = audition.FoundedOn;
        return Add(audition, employer, new()
        {
            FirstDay = first,
            Line = FundingLine.V1,
            GrantedEuros = FirstLineEuros,
            AgreementEnd = audition.MonthsAgo(6).AddDays(-1),
        });
    }

    private static Post Add(Audition audition, EmployerPart employer, PostTerms terms)
    {
        var post = Post.Open(employer.Row.Id, employer.Posts.Count + 1, terms).OrThrow();
        employer.Posts.Add(post);
        audition.Cast.Rows.Add(post);
        return post;
    }
}
