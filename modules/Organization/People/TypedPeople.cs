using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.People;

/// <summary>People typed or pasted, one per line: first name, surname, address, between semicolons, commas or tabs.</summary>
internal static class TypedPeople
{
    /// <summary>As many as are invited in one go.</summary>
    public const int Most = 500;

    private static readonly char[] Between = [';', ',', '\t'];

    /// <returns>Each address once; or the refusal of the first line that cannot be read, by its number.</returns>
    public static Result<TypedPerson[]> Read(string text)
    {
        var people = new Dictionary<string, TypedPerson>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var parts = line.Split(Between, StringSplitOptions.TrimEntries);
            if (parts.Length != 3 || parts.Any(part => part.Length == 0))
            {
                return PeopleRefusals.LineUnreadable(number);
            }

            var person = new TypedPerson(parts[0], parts[1], parts[2]);
            if (!EmailAddress.IsWellFormed(person.Email))
            {
                return PeopleRefusals.LineHasNoAddress(number);
            }

            if (person.FirstName.Length > Account.MaxNameLength || person.LastName.Length > Account.MaxNameLength)
            {
                return PeopleRefusals.LineNameLength(number);
            }

            people.TryAdd(EmailAddress.Normalize(person.Email), person);
        }

        return people.Count switch
        {
            0 => PeopleRefusals.NobodyTyped,
            > Most => PeopleRefusals.TooMany,
            _ => people.Values.ToArray(),
        };
    }
}
