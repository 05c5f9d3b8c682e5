using System.Text.RegularExpressions;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Persons.Rules;

/// <summary>Everything that is wrong with a content, so that the form tells it all at once.</summary>
internal static partial class PersonRules
{
    public static IEnumerable<Refusal> Broken(PersonContent content, PersonMoment at) =>
    [
        .. Name(content),
        .. Contact(content),
        .. new[] { BirthYear(content.BirthYear, at.Today.Year), Commune(content, at), Consent(content.ConsentedOn, at.Today) }.OfType<Refusal>(),
        .. content.Notes?.Length > FollowedPerson.MaxNotesLength ? [PersonRefusals.NotesTooLong] : Array.Empty<Refusal>(),
    ];

    /// <summary>One blank between words; numbers as E.164, addresses in small letters: what is kept.</summary>
    public static PersonContent Settled(PersonContent content) => content with
    {
        FirstName = Blanks().Replace(content.FirstName ?? "", " ").Trim(),
        LastName = Blanks().Replace(content.LastName ?? "", " ").Trim(),
        Phone = PhoneNumber.TryRead(content.Phone, out var number) ? number : null,
        Email = content.Email?.Trim().ToLowerInvariant(),
    };

    private static IEnumerable<Refusal> Name(PersonContent content)
    {
        if (string.IsNullOrWhiteSpace(content.FirstName))
        {
            yield return PersonRefusals.FirstNameMissing;
        }
        else if (content.FirstName.Length > FollowedPerson.MaxNameLength)
        {
            yield return PersonRefusals.FirstNameTooLong;
        }

        if (string.IsNullOrWhiteSpace(content.LastName))
        {
            yield return PersonRefusals.LastNameMissing;
        }
        else if (content.LastName.Length > FollowedPerson.MaxNameLength)
        {
            yield return PersonRefusals.LastNameTooLong;
        }
    }

    private static IEnumerable<Refusal> Contact(PersonContent content)
    {
        if (content.Phone is not null && content.HasNoPhone)
        {
            yield return PersonRefusals.PhoneContradicts;
        }
        else if (content.Phone is not null && !PhoneNumber.TryRead(content.Phone, out _))
        {
            yield return PersonRefusals.PhoneUnreadable;
        }

        if (content.Email is { } email && (email.Length > FollowedPerson.MaxEmailLength || !Address().IsMatch(email)))
        {
            yield return PersonRefusals.EmailUnreadable;
        }
    }

    private static Refusal? BirthYear(int? year, int thisYear) =>
        year is { } born && (born < FollowedPerson.MinBirthYear || born > thisYear) ? PersonRefusals.BirthYearOutOfRange(thisYear) : null;

    private static Refusal? Commune(PersonContent content, PersonMoment at) =>
        content.CommuneCode is { } code && at.Communes.Find(code) is null ? PersonRefusals.CommuneUnknown : null;

    private static Refusal? Consent(DateOnly? day, DateOnly today) => day switch
    {
        null => PersonRefusals.ConsentMissing,
        { } on when on > today => PersonRefusals.ConsentInTheFuture(today),
        { } on when on < BusinessCalendar.SchemeStart => PersonRefusals.ConsentBeforeTheScheme,
        _ => null,
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$")]
    private static partial Regex Address();
}
