using System.Text.RegularExpressions;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Correspondents.Rules;

/// <summary>Everything that is wrong with a correspondent, so that the form tells it all at once.</summary>
internal static partial class CorrespondentRules
{
    /// <summary>The networks that people are sent to.</summary>
    public static IReadOnlyList<Referral> Kinds { get; } = [.. Enum.GetValues<Referral>().Where(kind => kind > Referral.None)];

    public static IEnumerable<Refusal> Broken(CorrespondentContent content) =>
        new[]
        {
            Kinds.Contains(content.Kind) ? null : CorrespondentRefusals.KindMissing,
            string.IsNullOrWhiteSpace(content.Body) ? CorrespondentRefusals.BodyMissing : TooLong(content.Body, Correspondent.MaxBodyLength, CorrespondentRefusals.BodyTooLong),
            TooLong(content.Name, Correspondent.MaxNameLength, CorrespondentRefusals.NameTooLong),
            Phone(content),
            content.Email is { } email && (email.Length > FollowedPerson.MaxEmailLength || !Address().IsMatch(email)) ? CorrespondentRefusals.EmailUnreadable : null,
            TooLong(content.Hint, Correspondent.MaxHintLength, CorrespondentRefusals.HintTooLong),
        }.OfType<Refusal>();

    /// <summary>Numbers as E.164, addresses in small letters: what is kept.</summary>
    public static CorrespondentContent Settled(CorrespondentContent content) => content with
    {
        Body = content.Body?.Trim(),
        Name = content.Name?.Trim(),
        Phone = PhoneNumber.TryRead(content.Phone, out var number) ? number : null,
        Email = content.Email?.Trim().ToLowerInvariant(),
        Hint = content.Hint?.Trim(),
    };

    private static Refusal? Phone(CorrespondentContent content) => content switch
    {
        { Phone: null, Email: null } => CorrespondentRefusals.ContactMissing,
        { Phone: { } phone } when !PhoneNumber.TryRead(phone, out _) => CorrespondentRefusals.PhoneUnreadable,
        _ => null,
    };

    private static Refusal? TooLong(string? text, int most, Refusal refusal) => text?.Trim().Length > most ? refusal : null;

    [GeneratedRegex(@"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$")]
    private static partial Regex Address();
}
