using ConseillerNumerique.BuildingBlocks.Mail;

namespace ConseillerNumerique.Organization.Letters;

/// <summary>
/// Writes the letters of one kind when they are sent, not when they are posted: the secret of a link is made then and
/// given to the letter alone, and what was withdrawn meanwhile is not sent. Registered scoped.
/// </summary>
internal interface ILetterWriter
{
    LetterKind Kind { get; }

    /// <returns>Null: there is nothing to say any more.</returns>
    Task<Letter?> WriteAsync(WaitingLetter letter, CancellationToken ct);
}
