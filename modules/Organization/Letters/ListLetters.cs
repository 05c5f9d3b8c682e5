using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Letters;

/// <summary>Letters that wait, those that were given up first.</summary>
internal sealed record ListLetters(int Page) : IRequest<Page<LetterRow>>;

internal sealed record LetterRow(Guid Id, LetterKind Kind, string To, DateTime PostedAt, DateTime? DueAt, string? LastError);

internal sealed class ListLettersHandler(OrganizationDbContext db) : IRequestHandler<ListLetters, Page<LetterRow>>
{
    public Task<Page<LetterRow>> Handle(ListLetters query, CancellationToken ct) => db.WaitingLetters.AsNoTracking()
        .OrderBy(letter => letter.DueAt).ThenBy(letter => letter.Id) // null is first on both databases
        .Select(letter => new LetterRow(letter.Id, letter.Kind, letter.To, letter.PostedAt, letter.DueAt, letter.LastError))
        .ToPageAsync(query.Page, ct);
}
