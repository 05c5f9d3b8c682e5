using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConseillerNumerique.SharedKernel.Territories;

/// <summary>A commune, EPCI, département, région or the nation; kind and code together, because codes repeat.</summary>
[JsonConverter(typeof(ParsableJsonConverter<Territory>))]
public readonly record struct Territory : IParsable<Territory>
{
    private const char Separator = ':';
    private const string NationCode = "FR";

    /// <exception cref="ArgumentException">The code has not the shape that the kind's codes have.</exception>
    public Territory(TerritoryKind kind, string code)
    {
        if (!IsWellFormed(kind, code))
        {
            throw new ArgumentException($"« {code} » is no code of the kind {kind}.", nameof(code));
        }

        (Kind, Code) = (kind, code);
    }

    /// <summary>The whole country, overseas included.</summary>
    public static Territory Nation => new(TerritoryKind.Nation, NationCode);

    public TerritoryKind Kind { get; }

    /// <summary>INSEE's code; the SIREN of an EPCI; « FR » for the nation.</summary>
    public string Code { get; }

    /// <summary>True for the shape alone: the territory may not exist.</summary>
    public static bool IsWellFormed(TerritoryKind kind, [NotNullWhen(true)] string? code) => kind switch
    {
        TerritoryKind.Commune => TerritoryCodes.IsCommune(code),
        TerritoryKind.Epci => TerritoryCodes.IsEpci(code),
        TerritoryKind.Departement => TerritoryCodes.IsDepartement(code),
        TerritoryKind.Region => TerritoryCodes.IsRegion(code),
        TerritoryKind.Nation => code is NationCode,
        _ => false,
    };

    /// <summary>Reads what <see cref="ToString"/> writes: « departement:971 ».</summary>
    /// <exception cref="FormatException">Another shape.</exception>
    public static Territory Parse(string text) =>
        TryParse(text, out var territory) ? territory : throw new FormatException($"« {text} » is no territory.");

    public static bool TryParse([NotNullWhen(true)] string? text, out Territory territory)
    {
        territory = default;
        var separator = text?.IndexOf(Separator, StringComparison.Ordinal) ?? -1;
        if (text is null || separator < 0 || KindNamed(text.AsSpan(0, separator)) is not { } kind)
        {
            return false;
        }

        var code = text[(separator + 1)..];
        var isWellFormed = IsWellFormed(kind, code);
        territory = isWellFormed ? new Territory(kind, code) : default;
        return isWellFormed;
    }

    static Territory IParsable<Territory>.Parse(string s, IFormatProvider? provider) => Parse(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Territory result) =>
        TryParse(s, out result);

    public override string ToString() => $"{NameOf(Kind)}{Separator}{Code}";

    private static TerritoryKind? KindNamed(ReadOnlySpan<char> name) => name switch
    {
        "commune" => TerritoryKind.Commune,
        "epci" => TerritoryKind.Epci,
        "departement" => TerritoryKind.Departement,
        "region" => TerritoryKind.Region,
        "nation" => TerritoryKind.Nation,
        _ => null,
    };

    private static string NameOf(TerritoryKind kind) => kind switch
    {
        TerritoryKind.Commune => "commune",
        TerritoryKind.Epci => "epci",
        TerritoryKind.Departement => "departement",
        TerritoryKind.Region => "region",
        TerritoryKind.Nation => "nation",
        _ => string.Empty,
    };
}
