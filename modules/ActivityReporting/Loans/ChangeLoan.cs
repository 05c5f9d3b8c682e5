using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Loans.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Loans;

/// <summary>Replaces what is said of one's own loan; null when there is none of that id.</summary>
internal sealed record ChangeLoan : IRequest<SaveOutcome<LoanContent>?>
{
    public required Guid Id { get; init; }

    /// <summary>The revision that the form showed: an older one is met by what is kept, nothing is overwritten.</summary>
    public required int Revision { get; init; }

    /// <summary>The person who borrowed stays the one who is kept: a form does not change it.</summary>
    public required LoanContent Content { get; init; }
}

internal sealed class ChangeLoanHandler(ActivityReportingDbContext db, LoanMomentReader reader) : IRequestHandler<ChangeLoan, SaveOutcome<LoanContent>?>
{
    public async Task<SaveOutcome<LoanContent>?> Handle(ChangeLoan command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        SaveOutcome<LoanContent>? outcome = null;
        await db.ChangeAsync(
            db.Loans.Where(one => one.Id == command.Id && one.AdvisorId == at.AdvisorId),
            loan => outcome = Change(loan, command, at),
            at.Now,
            ct);
        return outcome;
    }

    private static SaveOutcome<LoanContent> Change(Loan loan, ChangeLoan command, LoanMoment at)
    {
        var (before, content) = (loan.Content, command.Content with { PersonId = loan.PersonId });
        if (before.PlaceId is null)
        {
            content = content with { PlaceId = null }; // lent to a person, though the name may be gone
        }

        if (loan.Revision != command.Revision)
        {
            return LoanRules.Settled(content) == before ? SaveOutcome<LoanContent>.Saved(loan.Id) : SaveOutcome<LoanContent>.Met(loan);
        }

        return loan.Change(content, at).TryGet(out _, out _)
            ? SaveOutcome<LoanContent>.Saved(loan.Id)
            : SaveOutcome<LoanContent>.Refused(LoanRules.Broken(content, at, before));
    }
}
