using System.Diagnostics.CodeAnalysis;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>Who a person is and how to reach them: stored sealed, as one text.</summary>
internal sealed record PersonIdentity
{
    /// <summary>No field holds a line end.</summary>
    private const char Between = '\n';

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    /// <summary>E.164.</summary>
    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>« Marie Dupont ».</summary>
    public string Name => $"{FirstName} {LastName}";

    /// <summary>What the person is found and sorted by: sealed with the rest, so that a search folds nothing.</summary>
    public string Key { get; private init; } = "";

    public string ToText() => string.Join(Between, FirstName, LastName, Phone, Email, SearchText.Fold($"{LastName} {FirstName}"));

    [return: NotNullIfNotNull(nameof(text))]
    public static PersonIdentity? Of(string? text) => text?.Split(Between) switch
    {
        null => null,
        [var first, var last, var phone, var email, var key] =>
            new() { FirstName = first, LastName = last, Phone = Told(phone), Email = Told(email), Key = key },
        _ => throw new FormatException("Not an identity."),
    };

    private static string? Told(string text) => text.Length == 0 ? null : text;
}
