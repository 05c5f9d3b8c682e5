using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Loans.Rules;

/// <summary>Everything that is wrong with a loan, so that the form tells it all at once.</summary>
internal static class LoanRules
{
    /// <param name="content">As typed.</param>
    /// <param name="at">Whose, when.</param>
    /// <param name="before">What a change replaces: its borrower stays possible.</param>
    public static IEnumerable<Refusal> Broken(LoanContent content, LoanMoment at, LoanContent? before = null) =>
        new[] { What(content.What?.Trim()), Borrower(content, at, before), Lent(content.LentOn, at.Today), Due(content), Back(content, at.Today) }.OfType<Refusal>();

    public static LoanContent Settled(LoanContent content) => content with { What = content.What?.Trim() };

    private static Refusal? What(string? what) => what?.Length switch
    {
        null or 0 => LoanRefusals.WhatMissing,
        > Loan.MaxWhatLength => LoanRefusals.WhatTooLong,
        _ => null,
    };

    private static Refusal? Borrower(LoanContent content, LoanMoment at, LoanContent? before)
    {
        if (before is not null && (content.PersonId, content.PlaceId) == (before.PersonId, before.PlaceId))
        {
            return null;
        }

        return (content.PersonId, content.PlaceId) switch
        {
            (null, null) => LoanRefusals.BorrowerMissing,
            (not null, not null) => LoanRefusals.TwoBorrowers,
            ({ } person, _) => at.Persons.TryGetValue(person, out var known) && !known.IsAnonymised ? null : LoanRefusals.PersonNotYours,
            (_, { } place) => at.Places.ContainsKey(place) ? null : LoanRefusals.PlaceNotYours,
        };
    }

    private static Refusal? Lent(DateOnly? day, DateOnly today) => day switch
    {
        null => LoanRefusals.LentMissing,
        { } on when on > today => LoanRefusals.LentInTheFuture,
        { } on when on < BusinessCalendar.SchemeStart => LoanRefusals.LentBeforeTheScheme,
        _ => null,
    };

    private static Refusal? Due(LoanContent content) =>
        content.DueOn is null ? LoanRefusals.DueMissing
        : content.DueOn < content.LentOn ? LoanRefusals.DueBeforeLent
        : null;

    private static Refusal? Back(LoanContent content, DateOnly today) =>
        content.BackOn < content.LentOn ? LoanRefusals.BackBeforeLent
        : content.BackOn > today ? LoanRefusals.BackInTheFuture
        : null;
}
