using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Loans.Rules;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Loans;

/// <summary>The current advisor lends something. Sent twice with the same id and content, it makes one loan.</summary>
internal sealed record LendEquipment : IRequest<SaveOutcome<LoanContent>>
{
    /// <summary>Made when the form was shown.</summary>
    public required Guid Id { get; init; }

    public required LoanContent Content { get; init; }
}

internal sealed class LendEquipmentHandler(ActivityReportingDbContext db, LoanMomentReader reader) : IRequestHandler<LendEquipment, SaveOutcome<LoanContent>>
{
    public async Task<SaveOutcome<LoanContent>> Handle(LendEquipment command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct, command.Content.PersonId);
        var content = command.Content with { PersonId = at.OfToday(command.Content.PersonId) };
        return Loan.Lend(command.Id, content, at).TryGet(out var loan, out _)
            ? await db.InsertAsync<Loan, LoanContent>(loan, id => Again(id, content, at), at.Now, ct, before: one => SettleAsync(one, ct))
            : SaveOutcome<LoanContent>.Refused(LoanRules.Broken(content, at));
    }

    /// <summary>The sheet is saved with it, so that an erasure or a merge at the same moment is noticed.</summary>
    private async Task SettleAsync(Loan loan, CancellationToken ct)
    {
        if (loan.PersonId is not { } id)
        {
            return;
        }

        var person = await db.FollowedPersons.OfTodayAsync(id, loan.AdvisorId, ct);
        if (person?.Id != id)
        {
            loan.Follow(person?.Id);
        }

        person?.Touch();
    }

    /// <exception cref="InvalidOperationException">What has passed the rules under one id breaks them under another.</exception>
    private static Loan Again(Guid id, LoanContent content, LoanMoment at) =>
        Loan.Lend(id, content, at).TryGet(out var loan, out var refusal) ? loan : throw new InvalidOperationException(refusal.Code);
}
